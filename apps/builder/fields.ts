/** Labelled native controls, each with its line of help and its warning. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from './choices.js';
import type { PageWords } from './words/words.js';

/** What every field has. */
export interface Field {
  /** Name in the address. */
  readonly name: string;
  readonly label: string;
  readonly about: string;
  /** A language of its own, where the words are not those of the page. */
  readonly lang?: string;
  readonly warning: string | undefined;
  readonly remark: string | undefined;
}

const helped = ({ name, about, warning, remark }: Field): string | typeof nothing =>
  [about && `h-${name}`, (warning || remark) && `w-${name}`].filter(Boolean).join(' ') || nothing;

const help = ({ name, about, lang }: Field) =>
  about ? html`<p class="help" id="h-${name}" lang=${lang ?? nothing}>${about}</p>` : nothing;

const warn = ({ name, warning, remark }: Field, page: PageWords) =>
  warning || remark
    ? html`<p class="warning" id="w-${name}">${warning ?? html`${page.says} <span lang="en">${remark}</span>`}</p>`
    : nothing;

const isBad = ({ warning, remark }: Field) => (warning || remark ? 'true' : nothing);

export const textField = (
  field: Field,
  page: PageWords,
  value: string,
  set: (text: string) => void,
  more: { readonly placeholder?: string; readonly isNumber?: boolean } = {},
): TemplateResult =>
  html`<div class="field">
    <label for="f-${field.name}">${field.label}</label>
    <input
      id="f-${field.name}"
      type="text"
      inputmode=${more.isNumber ? 'numeric' : nothing}
      autocomplete="off"
      spellcheck="false"
      placeholder=${more.placeholder ?? nothing}
      aria-describedby=${helped(field)}
      aria-invalid=${isBad(field)}
      .value=${live(value)}
      @input=${(event: InputEvent) => set((event.target as HTMLInputElement).value)}
    />
    ${help(field)}${warn(field, page)}
  </div>`;

export const selectField = (
  field: Field,
  page: PageWords,
  choices: readonly Choice[],
  value: string,
  set: (text: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for="f-${field.name}">${field.label}</label>
    <select
      id="f-${field.name}"
      aria-describedby=${helped(field)}
      aria-invalid=${isBad(field)}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        choice =>
          html`<option value=${choice.value} .selected=${live(choice.value === value)}>${choice.label}</option>`,
      )}
    </select>
    ${help(field)}${warn(field, page)}
  </div>`;

export const tickField = (field: Field, page: PageWords, isOn: boolean, set: (isOn: boolean) => void): TemplateResult =>
  html`<div class="field tick">
    <label
      ><input
        id="f-${field.name}"
        type="checkbox"
        aria-describedby=${helped(field)}
        .checked=${live(isOn)}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      />
      <span>${field.label}</span></label
    >
    ${help(field)}${warn(field, page)}
  </div>`;

/** One of a few, each with a line about it. */
export const radioField = (
  field: Field,
  page: PageWords,
  choices: readonly (Choice & { readonly about?: string })[],
  value: string,
  set: (text: string) => void,
): TemplateResult =>
  html`<fieldset class="field radios" aria-describedby=${helped(field)}>
    <legend>${field.label}</legend>
    <div class="choices">
      ${choices.map(
        choice =>
          html`<label class="radio"
            ><input
              type="radio"
              name="f-${field.name}"
              value=${choice.value}
              .checked=${live(choice.value === value)}
              @change=${() => set(choice.value)}
            />
            <span>${choice.label}${choice.about ? html`<small>${choice.about}</small>` : nothing}</span></label
          >`,
      )}
    </div>
    ${help(field)}${warn(field, page)}
  </fieldset>`;

/** Several of many, in the order in which they are chosen; their ids are below as text that can be written too. */
export const listField = (
  field: Field,
  page: PageWords,
  choices: readonly Choice[],
  text: string,
  set: (text: string | null, isTyped: boolean) => void,
): TemplateResult => {
  const chosen = text.split(/[\s,，、]+/).filter(Boolean);
  const toggle = (value: string, isOn: boolean) => {
    const next = isOn ? [...chosen, value] : chosen.filter(one => one !== value);
    set(next.join(' ') || null, false);
  };
  return html`<details class="field list">
    <summary>
      ${field.label} <span class="state">${chosen.length ? page.chosen(chosen.length) : page.byDefault}</span>
    </summary>
    <fieldset aria-describedby=${helped(field)}>
      <legend class="hidden">${field.label}</legend>
      ${help(field)}
      <div class="ticks">
        ${choices.map(
          ({ value, label }) =>
            html`<label
              ><input
                type="checkbox"
                value=${value}
                .checked=${live(chosen.includes(value))}
                @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
              />
              <span>${label}</span></label
            >`,
        )}
      </div>
      <label class="ids" for="f-${field.name}">${page.ids}</label>
      <input
        id="f-${field.name}"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${helped(field)}
        aria-invalid=${isBad(field)}
        .value=${live(text)}
        @input=${(event: InputEvent) => set((event.target as HTMLInputElement).value || null, true)}
      />
      ${
        chosen.length
          ? html`<button type="button" class="plain" @click=${() => set(null, false)}>${page.clear}</button>`
          : nothing
      }
    </fieldset>
  </details>
  ${warn(field, page)}`;
};
