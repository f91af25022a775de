// Two pictures over each other, and what differs in their recipes.
import { element } from '../../shared/js/fields.js';
import { factsOf, show } from './dialogs.js';

export function compare(left, right) {
  const [under, over] = [element('compare-under'), element('compare-over')];
  Object.assign(under, { src: right.content, alt: `Right: ${right.recipe.prompt ?? ''}` });
  Object.assign(over, { src: left.content, alt: `Left: ${left.recipe.prompt ?? ''}` });
  const slider = element('compare-slider');
  const cut = () => { over.style.clipPath = `inset(0 ${100 - slider.value}% 0 0)`; };
  slider.value = 50;
  slider.oninput = cut;
  cut();
  const [a, b] = [new Map(factsOf(left.recipe)), new Map(factsOf(right.recipe))];
  const rows = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
  element('compare-facts').replaceChildren(...(rows.length ? rows : ['Nothing']).map((name) => row(name, a.get(name), b.get(name))));
  show(element('compare'), () => { under.removeAttribute('src'); over.removeAttribute('src'); });
}

function row(...texts) {
  const tr = document.createElement('tr');
  tr.append(...texts.map((text, index) => {
    const cell = document.createElement(index ? 'td' : 'th');
    if (!index) cell.scope = 'row';
    cell.textContent = text ?? '';
    return cell;
  }));
  return tr;
}
