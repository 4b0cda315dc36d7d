/** Thrown where a set says more than is evaluated here; caught where the set is read. */
export class TemplateFault extends Error {}

/** Thrown where what a set says cannot be evaluated by anybody: Argo CD fails on it as well, and makes nothing of it. */
export class SetFailure extends TemplateFault {}

/** A name that a Go template surely asks for and that has no value, where that counts as an error. */
export class MissingValue extends SetFailure {}
