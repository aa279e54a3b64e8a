import { describe, expect, it } from 'vitest';
import { toDo } from './audit.mjs';

const answer = total => JSON.stringify({ auditReportVersion: 2, metadata: { vulnerabilities: { high: total, total } } });

describe('toDo(output) of npm audit', () => {
  it('is nothing where npm knows of no vulnerability', () => {
    expect(toDo(answer(0))).toBeNull();
  });

  it('names how many there are', () => {
    expect(toDo(`npm warn something\n${answer(3)}`)).toContain('3 vulnerabilities');
  });

  it('does not take a registry that does not answer for a clean one', () => {
    for (const output of ['', 'npm error audit endpoint returned an error', '{ "message": "403 Forbidden", "error": {} }'])
      expect(toDo(output)).toContain('did not');
  });
});
