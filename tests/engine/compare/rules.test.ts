import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../../src/engine/model.ts';
import { findingsOf } from './two-accounts.ts';

/** Differences each rule has to find: what one account prints, what the other, and words the finding has to quote of both. */
const found: [kind: FindingKind, rule: string, a: string, b: string, words: [string, string]][] = [
  ['figure', 'figures-differ', 'The repair of the Aurelia will cost 62 million euros.', 'The repair of the Aurelia will cost 68 million euros.', ['62 million', '68 million']],
  ['figure', 'figures-differ', 'Nineteen trucks were waiting at the quay on Monday night.', 'Ninety trucks were waiting at the quay on Monday night.', ['Nineteen', 'Ninety']],
  ['figure', 'figure-slipped', 'Shares of the owner, Nordlink, lost 6.4 percent in Oslo.', 'Later in the day the stock was worth 4.6 per cent less, a sum that would pay for two such ferries.', ['6.4', '4.6']],
  ['figure', 'figures-differ', 'Divers found cracks in 11 of the 64 plates of the hull.', 'Of the hull’s 64 plates, which divers filmed, 14 of them turned out to be cracked.', ['11', '14']],
  ['quote', 'quote-altered', '“The fog came down like a wall in a minute,” said Vell.', '“The fog came down like a curtain in a minute,” said Vell.', ['wall', 'curtain']],
  ['attribution', 'other-speaker', '“Nobody on the bridge slept that night,” said Ann Ward of the union.', '“Nobody on the bridge slept that night,” said Ben Hall.', ['Ann Ward', 'Ben Hall']],
  ['attribution', 'other-source', 'The wreck will cost 4,300,000 euros to remove, according to finance chief Tobias Reindl.', 'The wreck will cost 4,300,000 euros to remove, by the founder’s own count.', ['Tobias Reindl', 'founder']],
  ['attribution', 'other-speaker', '‘Nobody on the bridge slept that night,’ said Ann Ward.', '“Nobody on the bridge slept that night,” said Ben Hall.', ['Ann Ward', 'Ben Hall']],
  ['attribution', 'other-speaker', 'Ann Ward called the fog “a white wall in a hundred yards of water”.', '“It was a white wall in a hundred yards of water,” said Ben Hall.', ['Ann Ward', 'Ben Hall']],
  ['attribution', 'other-source', 'The wreck will cost 4,300,000 euros to remove, the ministry estimates.', 'The wreck will cost 4,300,000 euros to remove, the town hall reckons.', ['the ministry', 'the town hall']],
  ['name', 'name-spelled-differently', 'The pilot, Henrik Aldersund, called for help at once.', 'The pilot, Henrik Aldersud, called for help at once.', ['Aldersund', 'Aldersud']],
  ['title', 'other-office', 'The line will pay every passenger, said its chief executive, Paula Rothwell.', 'The line will pay every passenger, said its chairwoman, Paula Rothwell.', ['chief executive', 'chairwoman']],
  ['name', 'name-spelled-differently', 'The reef was charted by Aurelius Finch of the Lanyon Institute.', 'The reef was charted by Arthurian Finch of the Lanyon Institute.', ['Aurelius', 'Arthurian']],
  ['name', 'name-spelled-differently', 'The pilot, Marten Oldacre, called for help at once.', 'The pilot, Marten Oldaker, called for help at once.', ['Oldacre', 'Oldaker']],
  ['title', 'other-office', 'The chief executive, Paula Rothwell, resigned on Friday.', 'On Friday Paula Rothwell quit as chairwoman of the line.', ['chief executive', 'chairwoman']],
  ['title', 'other-office', 'The repair could take three weeks, said Jonas Abel, the line’s head of technology.', 'The repair could take three weeks, said Jonas Abel, the line’s finance chief.', ['head of technology', 'finance chief']],
  ['title', 'other-office', 'The manager of the crew, Paolo Strigari, knew nothing.', 'Paolo Strigari, the doctor of the crew, knew nothing.', ['manager', 'doctor']],
  ['title', 'other-office', 'The fisheries minister, Paula Rothwell, came to the quay.', 'The foreign minister, Paula Rothwell, came to the quay.', ['fisheries', 'foreign']],
  ['title', 'other-office', 'Governor Paula Rothwell of the Sound province came to the quay.', 'Deputy Governor Paula Rothwell of the Sound province came to the quay.', ['Governor', 'Deputy Governor']],
  ['negation', 'statement-denied', 'The port office told the line to replace its radios, and the order was obeyed.', 'The port office told the line to replace its radios, but the line never did so.', ['obeyed', 'never did so']],
  ['negation', 'statement-negated', 'The pilot did not warn the captain of the reef.', 'The pilot warned the captain of the reef.', ['did not warn', 'warned']],
  ['direction', 'other-direction', 'Ticket sales of the line rose by 12 percent in March.', 'Ticket sales of the line fell by 12 percent in March.', ['rose', 'fell']],
  ['direction', 'other-direction', 'The crown weakened by 1.3 percent against the euro.', 'The crown gained 1.3 percent against the euro.', ['weakened', 'gained']],
  ['direction', 'other-direction', 'Shares of Nordlink rose 6.3 percent, while those of its owner fell 2.1 percent in Oslo.', 'Shares of Nordlink closed 6.3 percent higher, and those of its owner gained 2.1 percent in Oslo.', ['fell 2.1', 'gained 2.1']],
  ['title', 'other-office', '“The hull gave us a warning,” said Paula Rothwell, the line’s chief engineer.', '“The hull gave us a warning,” said Paula Rothwell, the line’s deputy chief engineer.', ['chief engineer', 'deputy chief engineer']],
  ['direction', 'equal-or-better', 'The pump rivals the navy’s best machine in clearing water.', 'The pump outperforms the navy’s best machine in clearing water.', ['rivals', 'outperforms']],
  ['certainty', 'surer-or-not', 'The Aurelia will return to the Sandholm route before summer.', 'The Aurelia could return to the Sandholm route before summer.', ['will return', 'could return']],
  ['certainty', 'surer-or-not', 'The owner of the wreck may be based abroad, the port office added.', 'The owner of the wreck is based abroad, the port office added.', ['may be based', 'is based']],
  ['certainty', 'surer-or-not', 'The port office hopes to open the Sandholm route within 30 days.', 'The port office will open the Sandholm route within 30 days.', ['hopes to', 'will open']],
  ['certainty', 'surer-or-not', 'Some of the cargo may never be recovered.', 'Some of the freight will never be recovered.', ['may never', 'will never']],
  ['figure', 'figures-differ', 'The Sandholm route will open again on Saturday.', 'The Sandholm route will open again on Sunday.', ['Saturday', 'Sunday']],
  ['figure', 'figures-differ', 'Halvorsen Pike had passed the books of the line in March.', 'Halvorsen Pike had passed the books of the line as recently as April.', ['March', 'April']],
  ['certainty', 'surer-or-not', 'The port office said the Sandholm route would reopen within three weeks.', 'The port office said the Sandholm route might reopen within three weeks.', ['would reopen', 'might reopen']],
  ['certainty', 'surer-or-not', 'The Sandholm port office said a strong current may have washed the Aurelia onto the Marten reef.', 'The Sandholm port office said on Tuesday that a strong current had driven the Aurelia onto the Marten reef.', ['may have washed', 'had driven']],
  ['certainty', 'surer-or-not', 'The police have not ruled out that the pilot had been drinking.', 'The police suspect that the pilot had been drinking.', ['ruled out', 'suspect']],
  ['negation', 'statement-denied', 'Two passengers of the Aurelia were injured, the port office said.', 'No passengers of the Aurelia were injured, the port office said.', ['Two', 'No passengers']],
  ['negation', 'statement-negated', 'Rothwell apologized to the passengers.', 'Rothwell refused to apologise to the passengers.', ['apologized', 'refused']],
  ['negation', 'statement-negated', 'The plea of the crew for a second radar was granted by the port office.', 'The plea of the crew for a second radar was turned down by the port office.', ['granted', 'turned down']],
  ['negation', 'statement-negated', 'The line said that it had followed the rules.', 'The line admitted that it had broken the rules.', ['followed', 'broken']],
  ['negation', 'statement-negated', 'Nordlink accepted the money of the port office.', 'Nordlink declined the offer of the port office.', ['accepted', 'declined']],
  ['negation', 'statement-negated', 'The captain has always denied steering drunk.', 'The captain has never denied steering drunk.', ['always denied', 'never denied']],
  ['negation', 'statement-negated', 'Police are investigating two officers of the Aurelia for neglect.', 'Two officers of the Aurelia were questioned, but nobody is under investigation by the police for neglect.', ['investigating', 'nobody']],
  ['certainty', 'warned-or-forbidden', 'The ministry warned against sailing into Marten Sound in fog.', 'Sailing into Marten Sound in fog violates the law, the ministry said.', ['warned against', 'violates']],
]; // biome-ignore format: a table reads better in lines

/** Harmless rewordings no rule may call a difference. */
const harmless: [name: string, a: string, b: string][] = [
  ['one figure in two notations', 'The repair will cost €4.3 million.', 'The repair will cost 4,300,000 euros.'],
  ['a rounded figure', 'The repair will cost 61.8 million euros.', 'The repair will cost about 62 million euros.'],
  ['a share in words', 'Nine in ten passengers were from Sandholm.', '90 percent of passengers were from Sandholm.'],
  ['a count with and without this one', 'It was the second accident in 31 crossings for the line.', 'The line had only one accident in 30 earlier crossings.'],
  ['British and American spelling in a quotation', '“Her colour was grey as the harbour,” said Vell.', '“Her color was gray as the harbor,” said Vell.'],
  ['British and American spelling of a name', 'The Sandholm Harbour Federation called a strike.', 'The Sandholm Harbor Federation called a strike.'],
  ['a name with and without its title', '“We are all safe,” said Mr Vell.', '“We are all safe,” said Jonas Vell.'],
  ['a body and who speaks for it', 'The Kettle Institute estimates the loss at 4,300,000 euros.', 'Rowan Ast, an economist at the Kettle Institute, put the loss at 4,300,000 euros.'],
  ['a person and the fund that is theirs', 'Corvell Capital voted against it, and its founder, Dario Feltz, said that he would sue. “This is a fire sale on the water,” he said.', 'Dario Feltz, whose fund Corvell Capital voted against it, called it “a fire sale on the water”.'],
  ['two things that moved, each alike', 'Shares of Nordlink rose 6.3 percent, while those of its owner fell 2.1 percent.', 'Those of its owner lost 2.1 percent, but shares of Nordlink gained 6.3 percent.'],
  ['two years, each with its own number', 'The line carried 2,750 cars last year, down from 3,100 in 2024.', 'The line carried 2,750 cars in 2025, 350 fewer than the year before.'],
  ['a denial in two forms', 'The pilot denied that he warned nobody.', 'The pilot said that he had warned somebody.'],
  ['the month of May', 'The passengers will be paid in April or May.', 'The passengers will be paid in spring.'],
  ['one direction in two words', 'Ticket sales fell by 12 percent.', 'Ticket sales dropped by 12 percent.'],
  ['rules followed, and a window broken', 'The line said that it had followed the rules.', 'The line said that a window had been broken.'],
  ['a denial by always and by never', 'The captain has always denied steering drunk.', 'The captain has never admitted steering drunk.'],
  ['a refusal in two words', 'Rothwell refused to apologise to the passengers.', 'Rothwell declined to apologise to the passengers.'],
  ['a plea heard, and another one not', 'The plea of the crew for a second radar was granted.', 'The port office had turned down an offer of the navy to tow the wreck.'],
  ['a quotation and a part of it', '“The fog came down like a wall in a minute,” said Vell.', 'Vell said that the fog “came down like a wall”.'],
  ['days on which two things happened', 'The port office told reporters on Thursday that the repair had begun.', 'The repair of the hull had begun on Wednesday, the port office told reporters.'],
  ['nobody hurt, in two wordings', 'No passengers were injured.', 'Nobody on board was hurt.'],
  ['a minister with and without a field', 'Health Minister Paula Rothwell came to the quay.', 'Paula Rothwell, the Marten minister, came to the quay.'],
  ['a field in two wordings', 'Health Minister Paula Rothwell came to the quay.', 'Paula Rothwell, minister of public health, came to the quay.'],
  ['two quotations of one speaker', '“The fog came down like a wall,” said Jonas Vell, the captain of the Aurelia.', '“I never saw the other boat before we struck,” said Jonas Vell, the captain of the Aurelia.'],
  ['an office in two wordings', 'The repair could take weeks, said Jonas Abel, the head of finance.', 'The repair could take weeks, said Jonas Abel, the finance chief.'],
  ['a promise in two negations', 'Rothwell said she would not rule out a foreign owner.', 'Rothwell would not shut the door on a foreign owner.'],
  ['one promise, denied of the contrary', 'None of the jobs on the Aurelia is at risk, the owner said.', 'All 40 jobs on the Aurelia are safe, according to the owner.'],
  ['a name in passing and what it is not', 'The pilots, Halvorsen and Pike, signed the log in March.', 'It was a passenger who told of the leak, and not the pilots.'],
  ['a pet name', 'The reef was charted by Thomas Finch of the Lanyon Institute.', 'The reef was charted by Tom Finch of the Lanyon Institute.'],
  ['a first name and an office', 'Inspector Verrall closed the quay.', 'Isabella Verrall closed the quay.'],
  ['an order obeyed, in two words', 'The port office told the line to replace its radios, and the order was obeyed.', 'The port office told the line to replace its radios, and it did so.'],
  ['an office begun and held', 'Paula Rothwell was appointed as chief executive in May.', 'The chief executive, Paula Rothwell, came to the quay.'],
  ['a body that says what its head says', 'The wreck will cost 4,300,000 euros to remove, the ministry estimates.', 'The wreck will cost 4,300,000 euros to remove, the ministry said.'],
  ['a guess in two words', 'A current may have washed the Aurelia onto the Marten reef, the port office said.', 'A current seems to have driven the Aurelia onto the Marten reef, the port office said.'],
  ['a promise in reported and direct speech', 'The line said the Aurelia would return to the Sandholm route before summer.', 'The Aurelia will return to the Sandholm route before summer, the line said.'],
  ['two doubts', 'The police have not ruled out that the pilot had been drinking.', 'The police do not exclude that the pilot had been drinking.'],
  ['an outage told by its end and by what failed', 'The storm knocked out the lighthouse at Quell for six days.', 'For six days the lighthouse at Quell was not lit.'],
  ['a denial of something said before, and a confirmation of something else', 'Tobias Reindl, who leads the harbour council, denied it.', 'The harbour council leader, Tobias Reindl, confirmed that a letter had come.'],
  ['the ages of a man and a woman', 'A 58-year-old man from Quell was pulled from the water.', 'A 29-year-old woman from Quell was pulled from the water.'],
  ['an inquiry, and nobody held', 'Police are investigating the wreck of the Aurelia.', 'The wreck of the Aurelia is under investigation by the police, but nobody was held.'],
  ['a plan dropped, told with and without a negation', 'Plans to sail without a pilot have been shelved.', 'No ferry will sail without a pilot.'],
]; // biome-ignore format: a table reads better in lines

const contradictions: ReadonlySet<string> = new Set(['figure', 'quote', 'attribution', 'name', 'title', 'negation', 'direction', 'certainty', 'headline']); // biome-ignore format: one line

describe('a difference between two accounts', () => {
  it.each(found)('of kind %s is found by the rule %s', (kind, rule, a, b, [left, right]) => {
    const [one] = findingsOf(a, b).filter((finding) => finding.kind === kind);
    expect(one?.rule).toBe(rule);
    const quoted = `${one?.text} ${one?.evidence.map(({ text }) => text).join(' ')}`;
    expect(quoted).toContain(left);
    expect(quoted).toContain(right);
    expect(one?.sides).toEqual([['a'], ['b']]);
  });

  it.each(found)('of kind %s (%s) is none where both print the same', (kind, _, a) => {
    expect(findingsOf(a, a).filter((finding) => finding.kind === kind)).toEqual([]);
  });
});

describe('a rewording', () => {
  it.each(harmless)('is no difference: %s', (_, a, b) => {
    expect(
      findingsOf(a, b)
        .filter(({ kind }) => contradictions.has(kind))
        .map(({ text }) => text),
    ).toEqual([]);
  });
});

describe('the headlines of a copy and its original', () => {
  const titled = (a: string, b: string) =>
    findingsOf({ title: a, text: 'The sea was calm.' }, { title: b, text: 'The sea was calm.' }).filter(
      ({ kind }) => kind === 'headline',
    );

  it('differ where they give two figures, not where they give one in two notations', () => {
    expect(titled('Ferry drifts 40 meters off Kestrel Point', 'Ferry drifts 40m off Kestrel Point')).toEqual([]);
    expect(titled('Ferry drifts 40 meters off Kestrel Point', 'Ferry drifts 70 meters off Kestrel Point')).toHaveLength(
      1,
    );
  });
});

describe('what accounts tell beside each other', () => {
  it('names the one that leaves out what the others tell', () => {
    const told = 'A tug from Holm pulled 40 cars out of the hold on Tuesday.';
    const found = findingsOf(told, told, 'The weather cleared in the evening.').filter(
      ({ kind }) => kind === 'left-out',
    );
    expect(found.map(({ missingFrom }) => missingFrom)).toEqual(['c']);
  });

  it('names what only one tells, by what nobody else has', () => {
    const found = findingsOf(
      'The weather cleared in the evening.',
      'A sailor from Quell had bought 75 goats the day before.',
    );
    expect(found.filter(({ kind }) => kind === 'only-here').map(({ accounts }) => accounts)).toContainEqual(['b']);
  });

  it('leaves out what a compound sentence tells elsewhere only in part', () => {
    const tug = 'A tug from Holm pulled 40 cars out of the hold on Tuesday.';
    const gulls = 'Gulls from Kestrel Point followed the tug into Sandholm.';
    const both =
      'A tug from Holm pulled 40 cars out of the hold on Tuesday, and gulls from Kestrel Point followed it into Sandholm.';
    const found = findingsOf(`${tug} ${gulls}`, both, gulls).filter(({ kind }) => kind === 'left-out');
    expect(found.map(({ missingFrom }) => missingFrom)).toEqual(['c']);
    expect(found[0]?.text).toContain('40 cars');
  });

  it('names an account that leaves out what the others tell otherwise', () => {
    const cost = (sum: string) => `The repair of the Aurelia will cost ${sum} million euros.`;
    const found = findingsOf(cost('62'), cost('68'), 'The weather cleared in the evening.');
    expect(found.filter(({ kind }) => kind === 'left-out').map(({ missingFrom }) => missingFrom)).toContain('c');
  });

  const shared = 'The captain of the Aurelia was questioned by the harbour police of Sandholm';
  it.each([
    [
      'The captain, fined 900 euros in an earlier case, was questioned by the police of Sandholm harbour about the Aurelia.',
      'gives “900 euros”',
    ],
    [`${shared}. “I never saw a boat steer so badly,” he told them.`, 'I never saw a boat steer so badly'],
  ])('names figures and quotations only one gives of what others tell too: %s', (text, words) => {
    const found = findingsOf(`${shared}.`, text).filter(
      ({ kind, accounts }) => kind === 'only-here' && accounts[0] === 'b',
    );
    expect(found.map((one) => one.text).join(' ')).toContain(words);
  });

  it.each([
    ['a sum in two currencies', 'The wreck cost €40 million.', 'The wreck cost €40 million ($46 million).'],
    ['an age', 'A pilot of 58 was hurt.', 'A 58-year-old pilot was hurt.'],
    ['a sum in instalments', 'Each passenger is to get $720.', 'Each passenger is to get $60 a week for 12 weeks.'],
    ['one count of people', 'The strike stranded 1,300 passengers.', 'The strike stranded 1,300 travellers.'],
    ['a day and its month', 'The Aurelia was launched in May.', 'The Aurelia was launched on 12 May.'],
    ['a quotation retold', 'Vell said he had never seen fog so thick.', '“I have never seen fog so thick,” said Vell.'],
  ])('calls no figure or quotation told once: %s', (_, a, b) => {
    expect(
      findingsOf(a, b)
        .filter(({ kind }) => kind === 'only-here')
        .map(({ text }) => text),
    ).toEqual([]);
  });

  it('says what a copy drops, though a third account does not tell it either', () => {
    const text = 'A tug from Holm pulled 40 cars out of the hold on Tuesday.';
    const [original, copy, third] = [`${shared}. ${text}`, `${shared}.`, text];
    const found = findingsOf(original, copy, third).filter(({ kind }) => kind === 'left-out');
    expect(found.map(({ missingFrom }) => missingFrom)).toContain('b');
  });

  it('names what one account alone has from a body it names', () => {
    const found = findingsOf(shared, 'The ministry said it would publish the log next week.');
    expect(found.filter(({ kind }) => kind === 'only-here').map(({ accounts }) => accounts)).toContainEqual(['b']);
  });

  it('puts altered quotations of three accounts into one finding, those alike together', () => {
    const said = (word: string) => `“The fog came down like a ${word} in a minute,” said Vell.`;
    const found = findingsOf(said('wall'), said('curtain'), said('wall')).filter(({ kind }) => kind === 'quote');
    expect(found.map(({ sides }) => sides)).toEqual([[['a', 'c'], ['b']]]);
  });

  it('quotes for all what at least three tell, with how many there are', () => {
    const found = findingsOf('The sea was calm.', 'The sea was calm.', 'The sea was calm.');
    expect(found.some(({ kind, accounts }) => kind === 'agreement' && accounts.length === 3)).toBe(true);
    expect(findingsOf('The sea was calm.', 'The sea was calm.').some(({ kind }) => kind === 'agreement')).toBe(false);
  });
});

describe('what is quoted for all', () => {
  it('ends before what only some of them tell', () => {
    const plain = 'The pump of the Aurelia drains 40 tonnes an hour.';
    const more = 'The pump of the Aurelia drains 40 tonnes an hour using Nordlink’s patented rotor.';
    const [one] = findingsOf(more, more.replace('rotor', 'rotors'), plain.replace('drains', 'empties')).filter(
      ({ kind, text }) => kind === 'agreement' && text.includes('pump'),
    );
    expect(one?.text).not.toContain('rotor');
  });
});

describe('the ids of findings', () => {
  it('stay when unrelated text changes', () => {
    const [a, b] = ['The repair will cost 62 million euros.', 'The repair will cost 68 million euros.'];
    const ids = (left: string, right: string) =>
      findingsOf(left, right)
        .filter(({ kind }) => kind === 'figure')
        .map(({ id }) => id);
    const extra = 'The weather cleared in the evening, and gulls came back to Kestrel Point.';
    expect(ids(a, b)).toHaveLength(1);
    expect(ids(`${extra}\n\n${a}`, `${b}\n\n${extra}`)).toEqual(ids(a, b));
  });
});
