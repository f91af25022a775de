// What can be done with a picture that was drawn.
import { showCode } from '../../shared/js/code.js';
import { element } from '../../shared/js/fields.js';
import { keep } from '../../shared/js/library.js';
import { notice } from '../../shared/js/notices.js';
import { copyImage, download, fileName } from '../../shared/js/pictures.js';

export class Actions {
  /** @param {{ settings: object, draw: (path: string, form: FormData, picture: object) => void, reuse: (picture: object) => void }} page */
  constructor(page) {
    this.page = page;
  }

  offers(action, picture) {
    const { can } = this.page.settings;
    if (action === 'vary') return can?.variations ?? false;
    if (action === 'edit') return can?.edits ?? false;
    if (action === 'code') return Boolean(picture.work ?? picture.request?.prompt);
    if (action === 'reuse') return Boolean(picture.request?.prompt);
    return true;
  }

  run(action, picture) {
    return this[action](picture);
  }

  view({ blob, prompt, seed }) {
    const dialog = element('view');
    const image = element('view-image');
    image.src = URL.createObjectURL(blob);
    image.alt = prompt;
    element('view-text').textContent = seed == null ? prompt : `${prompt} · seed ${seed}`;
    dialog.querySelector('[data-close]').onclick = () => dialog.close();
    dialog.onclose = () => URL.revokeObjectURL(image.src);
    dialog.showModal();
  }

  async edit(picture) {
    if (await keep(picture)) location.href = `/edit?picture=${encodeURIComponent(picture.id)}`;
    else notice('This browser keeps nothing, so the picture cannot be taken to the other page. Download it, and drop it there.', { kind: 'problem' });
  }

  vary(picture) {
    const form = this.#form(picture);
    if (picture.request?.style) form.set('style', picture.request.style);
    this.page.draw('/v1/images/variations', form, picture);
  }

  upscale(picture) {
    const form = this.#form(picture);
    form.set('scale', '2');
    this.page.draw('/v1/images/upscale', form, picture);
  }

  reuse(picture) {
    this.page.reuse(picture);
  }

  download({ blob, prompt, seed }) {
    download(blob, fileName(prompt, blob, seed));
  }

  async copy({ blob }) {
    try {
      await copyImage(blob);
      notice('Copied.');
    } catch {
      notice('This browser does not let pages copy pictures.', { kind: 'problem' });
    }
  }

  code({ work, request }) {
    showCode(work ?? request);
  }

  #form({ blob, request, galleryId }) {
    const form = new FormData();
    form.set('image', blob, `picture.${blob.type.split('/')[1]}`);
    form.set('model', this.page.settings.model.id);
    form.set('response_format', 'b64_json');
    // What is drawn on purpose stays in the gallery, where the server keeps one.
    form.set('store', 'true');
    if (galleryId) form.set('parent', galleryId);
    if (request?.output_format) form.set('output_format', request.output_format);
    return form;
  }
}
