'use client';

import {
  Button,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormProcessing,
} from '@payloadcms/ui';
import { useState } from 'react';
import type { Workflow } from '#models/workflow.ts';
import { ReasonDialog } from './reason-dialog.tsx';

type Props<State extends string, Act extends string> = {
  workflow: Workflow<State, Act>;
  acts: readonly Act[];
  /** The act that most who come here want. */
  first: Act | undefined;
  /** What comes of the acts that are asked about before they are done. */
  consequences: Partial<Record<Act, string>>;
  isIdle: (act: Act) => boolean;
  onAct: (act: Act, reason?: string) => Promise<void>;
};

/** A button for each act that is possible now. */
export function ActBar<State extends string, Act extends string>({
  workflow: { actLabels, actsNeedingReason },
  acts,
  first,
  consequences,
  isIdle,
  onAct,
}: Props<State, Act>) {
  const [pending, setPending] = useState<Act>();
  const isAtRest = useIsAtRest();
  return (
    <div className="gs-acts">
      {acts.map((act) => (
        <Button
          key={act}
          id={`action-${act}`}
          buttonStyle={act === first ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          disabled={!isAtRest || isIdle(act)}
          onClick={() => (consequences[act] ? setPending(act) : void onAct(act))}
        >
          {actLabels[act]}
        </Button>
      ))}
      {pending && (
        <ReasonDialog
          title={actLabels[pending]}
          consequence={consequences[pending]}
          demandsReason={actsNeedingReason.includes(pending)}
          onCancel={() => setPending(undefined)}
          onConfirm={(reason) => {
            setPending(undefined);
            void onAct(pending, reason);
          }}
        />
      )}
    </div>
  );
}

/** Payload drops without a word what is pressed while its form is being prepared or saved: it cannot be pressed then. */
function useIsAtRest(): boolean {
  const { disabled } = useForm();
  const isBusy = [useFormInitializing(), useFormProcessing(), useFormBackgroundProcessing()];
  return !disabled && !isBusy.includes(true);
}
