import { css, html, LitElement, type TemplateResult } from 'lit';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Statement } from '#plan/plan.ts';
import type { Sums } from '#plan/relation.ts';
import { sumIndexOf } from '#plan/sum-index.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { doubtMark, figureLink } from './figure-parts.ts';
import { sharedStyles } from './shared-styles.ts';

/**
 * The words of a statement, in which each figure opens what is known of it, with a mark where others tell against it. Before its
 * program has come the words stand as they are.
 */
export class StatedText extends LitElement {
  static override properties = {
    statement: { attribute: false },
    sums: { attribute: false },
    index: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [sharedStyles, figureMarkStyles, css`:host { display: inline; }`];
  declare statement: Statement;
  declare sums: Sums;
  declare index: PlanIndex;
  declare language: Language;

  protected override render() {
    const { statement, language } = this;
    const sums = sumIndexOf(this.sums, this.index.plan);
    const text = statement.text[language];
    const pieces: (string | TemplateResult)[] = [];
    let at = 0;
    for (const { figure: id, language: of, from, to } of sums.mentionsIn(statement.id)) {
      const figure = sums.figure(id);
      if (of !== language || !figure || from < at) continue;
      pieces.push(
        text.slice(at, from),
        html`${figureLink(this, figure, language, text.slice(from, to))}${doubtMark(this, sums, id, language)}`,
      );
      at = to;
    }
    return html`${pieces}${text.slice(at)}`;
  }
}
customElements.define('stated-text', StatedText);
