/** True for an RFC 3339 time, which is what the API server, Git and our own marker write. */
export function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && Number.isFinite(Date.parse(text))
}

/** `2026-11-20 14:02 UTC` of an RFC 3339 time; a text of another form stays as it is. */
export function minute(time: string): string {
  return isTime(time) ? `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC` : time
}
