// Sentences in many languages → their tags; what is too short is left open.
import { expect, test } from 'vitest';
import { languageOf } from '../../src/article/language.ts';

test.each([
  [
    'en',
    'The towns of the valley should invest in the repair of their weirs, because the river is higher than it was when they were built, and so they must not wait for another flood.',
  ],
  [
    'fr',
    'Les villes de la vallée doivent investir dans la réparation de leurs barrages, parce que la rivière est plus haute que par le passé et qu’elles ne peuvent pas attendre une autre crue.',
  ],
  [
    'de',
    'Die Städte des Tals sollten in die Ausbesserung ihrer Wehre investieren, weil der Fluss höher steht als früher und sie nicht auf das nächste Hochwasser warten können.',
  ],
  [
    'es',
    'Las ciudades del valle deben invertir en la reparación de sus presas, porque el río está más alto que en el pasado y no se puede esperar a que llegue otra crecida.',
  ],
  [
    'nl',
    'De steden van het dal moeten in het herstel van hun stuwen investeren, omdat de rivier hoger is dan toen zij werden gebouwd en er niet op een andere vloed kan worden gewacht.',
  ],
  [
    'id',
    'Kota di lembah itu harus menanam modal untuk perbaikan bendungan karena sungai lebih tinggi dari pada yang dahulu dan mereka tidak dapat menunggu banjir yang akan datang.',
  ],
  ['hi', 'घाटी के नगरों को अपने बाँधों की मरम्मत में निवेश करना चाहिए क्योंकि नदी अब पहले से ऊँची है।'],
  [
    'ru',
    'Города долины должны вкладывать средства в ремонт своих плотин, потому что река теперь выше, чем раньше.',
  ],
  ['und', 'Ports, bridges, weirs.'],
])('%s', (tag, text) => {
  expect(languageOf(text)).toBe(tag);
});
