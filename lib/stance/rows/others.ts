import type { Row } from './row'

/** Words by which a comment gives an argument as that of others, to contradict it. */
export const OTHERS_SAY: readonly Row<'others'>[] = [
  {
    phrases: [
      'they|you|people|some|others|opponents|supporters|critics|politicians|experts|everyone|everybody|somebody say|says|saying|claim|claims|keep|call',
      'people|those|folks|anyone|crowd|same who .. say|says|claim|cry|complain|shout|whine|pretend',
      'pretending',
      'so called',

      'spare us|me',
      'the critics|naysayers|doomsayers',

      'is what they|he|she call|calls|say|says',
      'pretend*',
      'the usual suspects',
      'the myth|lie|idea|notion|claim|argument that',
      "do n't tell|give me",
      'dont tell|give me',
      'so much for',
      'tell me again',
      'supposedly',
      'allegedly',
      'apparently',
      'does|do anyone|anybody|you|they|we really|seriously|honestly|actually believe|think',
      'does|do anyone|anybody|you|they believe|think',
      'nobody|noone|no one calls|called|says|said',
      'as if',
      'naive|foolish|silly|wrong|stupid|childish|dangerous to think|believe|assume|pretend|imagine',
      'think|thinks|believe|believes that',
    ],
    means: 'others',
    example: 'They say that it is too expensive.',
    counter: 'It is too expensive, I must say.',
  },
]
