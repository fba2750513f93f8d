import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./picker.css";

/** A modal window, on small screens a sheet over the whole width; open as long as it is mounted. Esc closes it. */
export function PickerDialog({
  title,
  close,
  onClose,
  children,
}: {
  readonly title: string;
  /** Names the button that closes. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay className="picker-overlay" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="picker-modal">
        <Dialog className="picker-dialog">
          <header className="picker-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <button type="button" className="picker-close" aria-label={close} onClick={onClose}>
              <span aria-hidden="true">✕</span>
            </button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
