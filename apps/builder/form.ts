import { figureOptions, type OptionSpec, type I18n } from '@cityfacts/core';
import { html, nothing, type TemplateResult } from 'lit';
import { charts, tags } from '../../packages/cityfacts/src/registry.js';
import { specsOf } from '../../packages/cityfacts/src/read-options.js';
import { hosts, loadings, pictures, type Host, type Loading } from '../../packages/cityfacts/src/snippets/types.js';
import { languages } from '../../packages/cityfacts/src/i18n.js';
import { choicesOf, type Choice } from './choices.js';
import { listField, radioField, selectField, textField, tickField, type Field } from './fields.js';
import { toField } from './output.js';
import { ownForm, type OwnForm } from './own-form.js';
import type { Result } from './result.js';
import { usualWidth, withChart, withOption, type State } from './state.js';
import type { PageWords } from './words/words.js';

/** What the form is drawn from, and where it reports a change. */
export interface Form {
  readonly state: State;
  readonly result: Result;
  readonly i18n: I18n;
  readonly page: PageWords;
  /** @param typed the field that is being written in, `null` for a choice */
  change(state: State, typed: string | null): void;
  readonly own: OwnForm;
}

const languageNames: Readonly<Record<string, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
};

const fieldOf = ({ result }: Form, name: string, label: string, about = ''): Field => ({
  name,
  label,
  about,
  warning: result.warnings[name],
  remark: result.remarks[name],
});

export function form(all: Form): TemplateResult {
  const { state, page, change } = all;
  const specs = specsOf<unknown>(charts[state.chart].options);
  const around = Object.keys(figureOptions);
  const own = specs.filter(([name]) => !around.includes(name));
  const frame = specs.filter(([name]) => around.includes(name) && name !== 'theme');
  const changed = (part: typeof specs) =>
    part.filter(([, { attribute }]) => state.options[attribute] !== undefined).length;
  const toMend = (part: typeof specs) => part.filter(([, { attribute }]) => isToMend(all.result, attribute)).length;
  const stateOf = (part: typeof specs) =>
    toMend(part)
      ? html`<strong class="warning">${page.toMend(toMend(part))}</strong>`
      : changed(part)
        ? page.chosen(changed(part))
        : page.byDefault;
  const part = (label: string, fields: typeof specs) =>
    html`<details class="part">
      <summary>
        <h2>${label}</h2>
        <span class="state">${stateOf(fields)}</span>
      </summary>
      ${fields.map(([name, spec]) => optionField(all, name, spec))}
    </details>`;
  const isFirst = ([, { attribute }]: (typeof specs)[number]) => FIRST.includes(attribute);
  const first = frame.filter(isFirst);
  const others = frame.filter(spec => !isFirst(spec));
  const texts = html`<section class="part">
    <h2>${page.parts.text}</h2>
    ${first.map(([name, spec]) => optionField(all, name, spec))}
    ${textField(
      fieldOf(all, 'width', page.width, page.widthAbout[state.host]),
      page,
      state.width,
      width => change({ ...state, width }, 'width'),
      { isNumber: true, placeholder: String(usualWidth[state.host]) },
    )}
  </section>`;
  return html`${whichChart(all)}${part(page.parts.shown, own)}${texts}${part(page.parts.around, others)}${where(all)}`;
}

/** What an editor writes first. */
const FIRST: readonly string[] = ['heading', 'subheading', 'highlight', 'annotations'];

const isToMend = ({ warnings, remarks }: Result, name: string): boolean => !!(warnings[name] ?? remarks[name]);

function whichChart(all: Form): TemplateResult {
  const { state, page, change } = all;
  const theme = specsOf<unknown>(charts[state.chart].options).find(([name]) => name === 'theme');
  return html`<section class="part">
    <h2>${page.parts.chart}</h2>
    ${radioField(
      fieldOf(all, 'chart', page.chart),
      page,
      tags.map(value => ({ value, label: page.charts[value] ?? value, about: page.chartsAbout[value] ?? '' })),
      state.chart,
      chart => change(withChart(state, chart as State['chart']), null),
    )}
    ${radioField(
      fieldOf(all, 'data', page.own.content),
      page,
      [
        { value: 'bundled', label: page.own.bundled.name, about: page.own.bundled.about },
        { value: 'own', label: page.own.own.name, about: page.own.own.about },
      ],
      state.own ? 'own' : 'bundled',
      value => change({ ...withChart(state, state.chart), own: value === 'own' }, null),
    )}
    ${state.own ? ownForm(all.own) : nothing}
    <div class="pair">
      ${selectField(
        fieldOf(all, 'lang', page.language),
        page,
        languages.map(value => ({ value, label: languageNames[value] ?? value })),
        state.lang,
        lang => change({ ...state, lang: lang as State['lang'] }, null),
      )}
      ${theme ? optionField(all, ...theme) : nothing}
    </div>
    ${
      all.result.snippet
        ? html`<p class="jump"><a href="#preview" @click=${toField}>${page.preview}</a> <a href="#code" @click=${toField}>${page.code}</a></p>`
        : nothing
    }
  </section>`;
}

function where(all: Form): TemplateResult {
  const { state, page, change } = all;
  const { host } = state;
  const versions = [
    { value: 'live', label: page.live.name, about: page.live.about },
    { value: 'pinned', label: page.pinned.name, about: page.pinned.about },
  ];
  return html`<section class="part">
    <h2>${page.parts.where}</h2>
    ${radioField(
      fieldOf(all, 'host', page.host),
      page,
      hosts.map(value => ({ value, label: page.hosts[value].name, about: page.hosts[value].about })),
      host,
      value => change({ ...state, host: value as Host }, null),
    )}
    ${
      host === 'wechat'
        ? nothing
        : textField(
            fieldOf(
              all,
              'base',
              page.base.name,
              host === 'amp' ? `${page.base.about} ${page.httpsBase}` : page.base.about,
            ),
            page,
            state.base,
            base => change({ ...state, base }, 'base'),
          )
    }
    ${
      ['script', 'iframe', 'html'].includes(host)
        ? radioField(fieldOf(all, 'pinned', page.version), page, versions, state.pinned ? 'pinned' : 'live', value =>
            change({ ...state, pinned: value === 'pinned' }, null),
          )
        : nothing
    }
    ${
      host === 'script'
        ? selectField(
            fieldOf(all, 'loading', page.loading, page.loadings[state.loading].about),
            page,
            loadings.map(value => ({ value, label: page.loadings[value].name })),
            state.loading,
            value => change({ ...state, loading: value as Loading }, null),
          )
        : nothing
    }
    ${
      host === 'image'
        ? radioField(
            fieldOf(all, 'picture', page.picture),
            page,
            pictures.map(value => ({ value, label: page.pictures[value] })),
            state.picture,
            value => change({ ...state, picture: value as State['picture'] }, null),
          )
        : nothing
    }
  </section>`;
}

/** The control that the kind of an option asks for. */
function optionField(all: Form, name: string, spec: OptionSpec<unknown>): TemplateResult {
  const { state, i18n, page, change } = all;
  const { attribute, kind, values = [] } = spec;
  const known = page.options[attribute];
  const docs: Readonly<Record<string, string>> = charts[state.chart].docs;
  const field: Field = {
    ...fieldOf(all, attribute, known?.name ?? attribute, known?.about ?? docs[name]),
    ...(known ? {} : { lang: 'en' }),
  };
  const text = state.options[attribute];
  const set = (value: string | null, typed: string | null) => change(withOption(state, attribute, value), typed);
  const preset = spec.format(spec.default);
  if (kind === 'choice') {
    const choices = values.map((value): Choice => ({ value, label: wordOf(all, attribute, value) }));
    return selectField(field, page, choices, text ?? preset, value => set(value === preset ? null : value, null));
  }
  if (kind === 'flag') {
    const isOn = text !== undefined && spec.parse(text) === true;
    return tickField(field, page, isOn, value => set(value ? '' : null, null));
  }
  const choices =
    kind === 'list' ? choicesOf(state.chart, attribute, i18n, all.own.table?.choices ?? (state.own ? {} : null)) : null;
  if (choices)
    return listField(field, page, choices, text ?? '', (value, typed) => set(value, typed ? attribute : null));
  return textField(field, page, text ?? '', value => set(value || null, attribute), {
    isNumber: kind === 'integer',
    placeholder: kind === 'integer' ? preset : '',
  });
}

/** A value of a choice, as the element calls it where it does. */
function wordOf({ i18n, page }: Form, attribute: string, value: string): string {
  const own = page.values[`${attribute}/${value}`] ?? (attribute === 'theme' ? page.values[value] : undefined);
  const { views } = i18n.strings.figure;
  const orders: Readonly<Record<string, unknown>> = { ...i18n.strings.bars.sort };
  const order = attribute === 'sort' ? orders[value] : undefined;
  return own ?? (attribute === 'view' ? views[value] : undefined) ?? (typeof order === 'string' ? order : value);
}
