/**
 * The page's only script: search and filters. It reads what is shown and hides what does not match; it never makes
 * HTML of text. Without it the page holds everything, unfiltered.
 */
export const script = `
const query = document.getElementById('query')
const category = document.getElementById('category')
const unsafe = document.getElementById('unsafe')
const shown = document.getElementById('shown')
const apps = [...document.querySelectorAll('details.app')].map((section) => ({
  section,
  row: document.querySelector('tr[data-app="' + section.id + '"]'),
  name: section.querySelector('h3').textContent.toLowerCase(),
  objects: [...section.querySelectorAll('section.object')],
  findings: [...section.querySelectorAll('article.finding')].map((block) => ({
    block,
    category: block.dataset.category,
    text: [block.parentElement.querySelector('h4'), ...block.querySelectorAll('.key, dd')].map((part) => part.textContent).join(' ').toLowerCase(),
  })),
}))
const opened = new Set()

function filter() {
  const words = query.value.trim().toLowerCase()
  const narrowed = words !== '' || category.value !== ''
  let matchingApps = 0
  let matchingFindings = 0
  for (const { section, row, name, objects, findings } of apps) {
    const named = words !== '' && name.includes(words)
    let own = 0
    for (const { block, category: is, text } of findings) {
      const matches = (category.value === '' || is === category.value) && (words === '' || named || text.includes(words))
      block.hidden = !matches
      if (matches) own += 1
    }
    const bare = findings.length === 0 && category.value === '' && (words === '' || named)
    const show = (own > 0 || bare) && (!unsafe.checked || 'unsafe' in row.dataset)
    section.hidden = row.hidden = !show
    for (const object of objects) object.hidden = object.querySelector('article.finding:not([hidden])') === null
    if (!show) continue
    matchingApps += 1
    matchingFindings += own
    if (narrowed && matchingApps <= 10 && !section.open) {
      section.open = true
      opened.add(section)
    }
  }
  if (!narrowed) {
    for (const section of opened) section.open = false
    opened.clear()
  }
  shown.textContent = matchingApps + ' of ' + apps.length + ' applications, ' + matchingFindings + ' findings'
}

let waiting = 0
function later() {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 120)
}

function follow() {
  const target = document.getElementById(location.hash.slice(1))
  if (target instanceof HTMLDetailsElement) {
    target.open = true
    target.scrollIntoView()
    target.querySelector('summary').focus({ preventScroll: true })
  }
}

query.addEventListener('input', later)
category.addEventListener('change', filter)
unsafe.addEventListener('change', filter)
window.addEventListener('hashchange', follow)
document.getElementById('filters').hidden = false
filter()
follow()
`
