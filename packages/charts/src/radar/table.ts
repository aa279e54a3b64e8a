import type { Table } from '@cityfacts/core/chart-definition.js';
import type { RadarModel } from './types.js';

/** Rows are indicators, columns are cities; a gap says its reason. */
export function radarTable(model: RadarModel): Table {
  return {
    caption: model.title,
    columns: [model.indicator, ...model.cities.map(city => city.name)],
    rows: model.axes.map(axis => ({
      head: axis.label,
      detail: axis.detail,
      ...(axis.definition && { definition: axis.definition }),
      cells: axis.points.map(point => ({
        text: point.text,
        value: point.value,
        ...(point.value === null
          ? { missing: true, ...(point.reason && { reason: point.reason }) }
          : point.differs && { reason: point.differs }),
      })),
    })),
  };
}
