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

/** A button with an icon of the page's own set and a text. */
export function button(text, run, className = '') {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', run);
  return made;
}
