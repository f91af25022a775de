// Keys, made and revoked by administrators.
import { getJson, send } from '../../shared/js/api.js';
import { element } from '../../shared/js/fields.js';
import { notice } from '../../shared/js/notices.js';

const PATH = '/v1/admin/keys';
const form = element('key-form');

async function create() {
  const text = (name) => form.elements[name].value.trim() || undefined;
  const number = (name) => (form.elements[name].value === '' ? undefined : Number(form.elements[name].value));
  const limits = { images_per_minute: number('images_per_minute'), monthly_cost: number('monthly_cost') };
  const body = {
    name: text('name') ?? '', tenant: text('tenant'), user: text('user'), scopes: form.elements.admin.checked ? ['images', 'admin'] : ['images'],
    ...(Object.values(limits).some((limit) => limit !== undefined) ? { limits } : {}),
  };
  try {
    const key = await getJson(PATH, { json: body });
    element('key-dialog').close();
    element('key-value').textContent = key.value;
    element('key-value-dialog').showModal();
  } catch (failure) {
    element('key-problem').textContent = failure.message;
  }
}

function askToRevoke({ revoke: id, name }) {
  element('key-revoke-title').textContent = `Revoke “${name}”?`;
  element('key-revoke').onclick = async () => {
    try {
      await send(`${PATH}/${encodeURIComponent(id)}/revoke`, { method: 'POST' });
      location.reload();
    } catch (failure) {
      element('key-revoke-dialog').close();
      notice(failure.message, { kind: 'problem' });
    }
  };
  element('key-revoke-dialog').showModal();
}

element('key-new').addEventListener('click', () => { form.reset(); element('key-problem').textContent = ''; element('key-dialog').showModal(); });
form.addEventListener('submit', (event) => { event.preventDefault(); create(); });
element('key-copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(element('key-value').textContent);
  notice('Copied.');
});
element('key-value-dialog').addEventListener('close', () => location.reload());
for (const button of document.querySelectorAll('[data-revoke]')) button.addEventListener('click', () => askToRevoke(button.dataset));
for (const button of document.querySelectorAll('[data-close]')) button.addEventListener('click', () => button.closest('dialog').close());
document.documentElement.dataset.ready = 'true';
