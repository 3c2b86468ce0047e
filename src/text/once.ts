/** How many words' answers are kept from text to text. */
const MOST_WORDS = 16_384;

/**
 * Ask a question of each word only once: texts say the same few thousand words again and again.
 * The answer must follow from the word alone, so that nothing depends on what was asked before.
 */
export function askOnce<Answer extends string | number | boolean | object>(
  ask: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= MOST_WORDS) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
