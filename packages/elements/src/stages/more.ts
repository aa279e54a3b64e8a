/**
 * Stage `more`: what is behind "All figures, sources and notes", and the details of a datum. Each chart has a module of its own
 * that adds its `ChartDetails`.
 */
import type { Detail, FigureOptions, FullFigure, I18n } from '@cityfacts/core';
import { notes } from '@cityfacts/core/render/figure.js';
import { link } from '@cityfacts/core/render/link.js';
import { moreContent, sourceList, tablePart } from '@cityfacts/core/render/more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { moreStyles } from './more-styles.js';

export { moreContent, moreStyles, tablePart };

/** The details of a datum: a label and a text a line, the documents as links. */
export const detailList = (details: readonly Detail[], i18n: I18n): TemplateResult =>
  html`<dl>${details.map(detail => html`<div><dt>${detail.label}</dt><dd>${link(detail, detail.text, i18n)}</dd></div>`)}</dl>`;

/** What follows the drawing in print: the table of a figure that is one, all other notes, all sources. */
export const printContent = (
  { layout, description, details, notes: shown }: FullFigure,
  options: FigureOptions,
  i18n: I18n,
): TemplateResult =>
  html`${layout.view === 'table' ? tablePart(details, description.statistics, i18n) : nothing}${notes(
    details.notes.filter(note => !shown.includes(note)),
    i18n,
  )}${options.noSource ? nothing : sourceList(details, i18n)}`;
