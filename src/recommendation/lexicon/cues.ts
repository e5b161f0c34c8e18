// Fixed phrases that speak for a recommendation: "weight level | phrase"; "-" ends a stem, "*" stands for up to four words.

/** Levels are those of the modality scale; 0.5 needs help from its section, 1 stands alone. */
export const cuePhrases = `
1.0 2 | looks promising
1.0 2 | look promising
0.9 2 | is promising
1.0 2 | is a promising
1.0 2 | are a promising
1.0 2 | are promising
1.0 2 | promising option
1.0 2 | promising approach
0.9 2 | promising avenue-
0.9 2 | promising way
1.0 2 | mutual interest in
1.0 2 | shared interest in
0.9 2 | common interest in
1.0 2 | strong potential in
0.8 2 | great potential in
1.0 2 | would * do well to
1.0 2 | would be wise to
1.0 2 | would be well advised to
1.0 2 | well placed to lead
0.8 2 | well placed to
0.8 2 | well-placed to
0.8 2 | well positioned to lead
1.0 4 | it is time to
1.0 4 | it is time for
1.0 4 | it is high time
1.0 4 | the time has come to
1.0 4 | the time has come for
1.0 4 | now is the time to
1.0 4 | now is the time for
1.0 4 | no longer optional
1.0 4 | cannot afford to
1.0 4 | can no longer afford
0.8 4 | cannot wait
1.0 5 | let us
0.9 2 | is a way forward
0.9 2 | the way forward is
0.9 2 | the best way forward
0.9 4 | the first step is to
0.9 4 | a first step is to
0.9 2 | a first step would be
0.9 2 | a good starting point would be
0.9 2 | a useful first step
0.9 2 | an important step would be
0.9 2 | an alternative would be to
0.8 2 | a better approach would be
1.0 2 | a better approach is
0.8 4 | the priority is to
0.8 4 | the priority now is
1.0 4 | first priority should
0.9 4 | top priority is
0.6 4 | must not be
0.9 4 | it falls to
0.7 4 | it is incumbent on
0.9 4 | it is incumbent upon
0.9 4 | it is up to
0.9 4 | steps to be taken
0.8 4 | action is overdue
1.0 4 | is long overdue
1.0 4 | are long overdue
0.6 4 | long overdue
0.9 4 | in urgent need of
0.8 4 | in dire need of
0.8 4 | remains to be done
1.0 4 | more work is needed
`;
