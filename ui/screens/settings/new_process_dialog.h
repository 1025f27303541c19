// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "ui/widgets/window/card_dialog.h"

class QLineEdit;

namespace stagewright {

class Segmented;
class TextLabel;

/// A name and a template to start from.
class NewProcessDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit NewProcessDialog(QWidget* parent = nullptr);

    void accept() override;

    /// It could not be stored: what was entered is still there.
    void refuse(const Problem& problem);

Q_SIGNALS:
    /// A process without ids. The dialog stays open until done() closes it, or refuse() says what is wrong.
    void created(const stagewright::Process& process);

private:
    void showTemplate();

    QLineEdit* name_;
    Segmented* template_;
    TextLabel* stages_;
};

} // namespace stagewright
