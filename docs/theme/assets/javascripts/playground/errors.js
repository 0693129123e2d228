// The two ways in which a program can stop early.

// An error that Python or PyTorch raises: its type and its text are theirs.
export class Raised extends Error {
  constructor(type, message) {
    super(message);
    this.type = type;
  }
}

// What the playground does not know, so that it does not guess: one sentence.
export class Refused extends Error {
  constructor(sentence, line) {
    super(sentence);
    this.line = line;
  }
}

export const runtime = message => new Raised("RuntimeError", message);
export const refuse = (sentence, line) => { throw new Refused(sentence, line); };
