// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/backup/unfinished_work.h"

#include "ui/text/file_work_text.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/card_dialog.h"

using namespace Qt::StringLiterals;

namespace stagewright {

UnfinishedWork::UnfinishedWork(FileWorks& works, QObject* parent) : QObject(parent), works_(works)
{
    connect(&works_, &FileWorks::ended, this, &UnfinishedWork::look);
}

void UnfinishedWork::settle(QWidget* window, const std::function<void()>& go)
{
    if (dialog_) { // it was asked to close once more
        dialog_->raise();
        return;
    }
    if (works_.running().isEmpty()) {
        go();
        return;
    }
    go_ = go;
    ask(window);
}

void UnfinishedWork::ask(QWidget* window)
{
    auto* dialog = new CardDialog(tr("Not finished yet"), window);
    dialog->setObjectName(u"unfinishedWorkDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList sentences;
    for (const RunningFileWork* each : works_.running())
        sentences.append(runningSentence(each->work()));
    auto* what = new TextLabel(sentences.join(u'\n'), TextStyle::Body, TextTone::Normal, dialog);
    what->setObjectName(u"unfinishedWork"_s);
    what->setWordWrap(true);
    auto* then = new TextLabel(tr("The workspace closes as soon as this is done."), TextStyle::Body,
                               TextTone::Muted, dialog);
    then->setWordWrap(true);
    dialog->content()->addWidget(what);
    dialog->content()->addWidget(then);
    dialog->primary()->setText(tr("Stay"));
    dialog->secondary()->setText(tr("Cancel it and close"));
    // The dialog stays until the answer is there, which may be that it was too late. Escape stays as well:
    // nothing is given up by a key that was meant for something else.
    disconnect(dialog->secondary(), nullptr, dialog, nullptr);
    connect(dialog->secondary(), &Button::clicked, this, [this, dialog] {
        dialog->secondary()->setEnabled(false);
        works_.cancelAll();
    });
    connect(dialog, &QDialog::accepted, this, &UnfinishedWork::stay);
    connect(dialog, &QDialog::rejected, this, &UnfinishedWork::stay);
    dialog_ = dialog;
    dialog->open();
}

void UnfinishedWork::look(FileWorks::Ending ending)
{
    if (!go_)
        return;
    const bool toBeRead = ending == FileWorks::Ending::Failed || ending == FileWorks::Ending::TooLate;
    if (!toBeRead && !works_.running().isEmpty())
        return;
    const auto go = std::exchange(go_, {});
    // Gone with its window: nobody waits any more.
    if (!dialog_)
        return;
    dialog_->done(QDialog::Accepted);
    if (!toBeRead)
        go();
}

void UnfinishedWork::stay()
{
    go_ = {};
}

} // namespace stagewright
