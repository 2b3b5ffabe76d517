(function () {
  const form = document.getElementById('filter');
  const items = Array.from(document.querySelectorAll('li.finding'));
  const files = Array.from(document.querySelectorAll('section.file'));
  const shown = document.getElementById('shown');
  function apply() {
    const data = new FormData(form);
    const severities = data.getAll('severity');
    const check = data.get('check');
    const text = data.get('text').trim().toLowerCase();
    let count = 0;
    for (const item of items) {
      item.hidden = !severities.includes(item.dataset.severity)
        || (check !== '' && item.dataset.check !== check)
        || (text !== '' && !(item.parentElement.dataset.file + ' ' + item.textContent).toLowerCase().includes(text));
      count += item.hidden ? 0 : 1;
    }
    for (const file of files) {
      file.hidden = !file.querySelector('li.finding:not([hidden])');
    }
    shown.textContent = count + ' of ' + items.length + ' findings';
  }
  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === 'DETAILS') {
      target.open = true;
      target.scrollIntoView();
    }
  }
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', event => event.preventDefault());
  window.addEventListener('hashchange', openTarget);
  apply();
  openTarget();
})();
