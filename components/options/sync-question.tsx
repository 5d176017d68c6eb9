import { Button } from '@/components/design/button';
import type { SyncQuestion as Question } from '@/lib/sync';
import { describeQuestion } from './describe-problem';
import type { QuestionAnswer } from './sync-state';

interface SyncQuestionProps {
  readonly question: Question;
  readonly onAnswer: (answer: QuestionAnswer) => void;
}

/** What a sync stopped for, with an answer to press for each way on. */
export function SyncQuestion({ question, onAnswer }: SyncQuestionProps) {
  const { text, yes, bringBack } = describeQuestion(question);
  return (
    <div class="notice sync-question">
      <p>{text}</p>
      <div class="button-row">
        {bringBack && (
          <Button small onClick={() => onAnswer('bring-back')}>
            {bringBack}
          </Button>
        )}
        <Button small onClick={() => onAnswer('yes')}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
