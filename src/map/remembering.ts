/** Gives the last answer again as long as it is asked the same: the map tells what has changed by identity. */
export const remembering = <Asked extends readonly unknown[], Answer>(answer: (...asked: Asked) => Answer) => {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked: Asked): Answer => {
    if (last === null || asked.some((value, i) => value !== last?.asked[i])) last = { asked, answer: answer(...asked) };
    return last.answer;
  };
};
