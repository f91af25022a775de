// Draws with a picture of the gallery, and keeps what comes of it beside it.
import { ApiProblem, getJson } from '../../shared/js/api.js';

export class Rework {
  constructor(source) {
    this.source = source;
  }

  async vary(item) {
    const form = new FormData();
    form.set('image', await this.source.blob(item), `picture.${item.output_format}`);
    for (const name of ['model', 'style', 'output_format']) if (item.recipe[name]) form.set(name, item.recipe[name]);
    return this.#kept(await getJson('/v1/images/variations', { form: keptForm(form, item) }));
  }

  async upscale(item) {
    const form = keptForm(new FormData(), item);
    form.set('image', await this.source.blob(item), `picture.${item.output_format}`);
    form.set('scale', '2');
    if (item.recipe.model) form.set('model', item.recipe.model);
    if (item.recipe.output_format) form.set('output_format', item.recipe.output_format);
    return this.#kept(await getJson('/v1/images/upscale', { form }));
  }

  async #kept(answer) {
    const id = answer.easel?.gallery_ids?.[0];
    const warning = answer.easel?.warnings?.find((one) => one.code === 'not_stored');
    if (!id) throw new ApiProblem(507, { message: warning?.message ?? 'The picture was drawn and could not be kept.' });
    return this.source.add(id);
  }
}

function keptForm(form, item) {
  form.set('store', 'true');
  form.set('parent', item.id);
  // The picture is fetched from the gallery: the answer need not carry it.
  form.set('response_format', 'url');
  return form;
}
