// Form controls that are filled by what a model can do.

export const element = (id) => document.getElementById(id);

/** Radio buttons as a row of choices; left alone where it has them already, so that the focus stays. */
export function fillChoices(host, name, values, title) {
  if (host.dataset.values === values.join()) return;
  host.dataset.values = values.join();
  host.replaceChildren(
    ...values.map((value) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name, value });
      const text = document.createElement('span');
      text.textContent = title(value);
      label.append(input, text);
      return label;
    }),
  );
}

export function choose(host, value) {
  for (const input of host.querySelectorAll('input')) input.checked = input.value === value;
}

export function fillSelect(select, values, title) {
  if (select.dataset.values === values.join()) return;
  select.dataset.values = values.join();
  select.replaceChildren(...values.map((value) => new Option(title(value), value)));
}

/** On a phone the settings are a sheet that comes up and goes. */
export function sheet() {
  for (const id of ['settings-toggle', 'settings-close']) {
    element(id).addEventListener('click', () => {
      const isOpen = element('settings').classList.toggle('is-open');
      element('settings-toggle').setAttribute('aria-expanded', String(isOpen));
      (isOpen ? element('settings-close') : element('settings-toggle')).focus();
    });
  }
}
