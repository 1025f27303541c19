// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/last_writes.h"

#include "ui/models/desk/desk.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/card_dialog.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds patience(300); ///< before the window says what it is waiting for
constexpr qsizetype mostSentences = 5;
} // namespace

LastWrites::LastWrites(Desk& desk, QWidget* window) : QObject(window), desk_(desk), window_(window)
{
    connect(&desk_, &Desk::writeRefused, this, &LastWrites::note);
    connect(&desk_, &Desk::writeEnded, this, &LastWrites::look);
}

void LastWrites::settle(const std::function<void()>& go)
{
    if (dialog_) { // the window was asked to close again
        dialog_->raise();
        return;
    }
    if (!go_) // otherwise it is already waiting, and refusals since then still have to be shown
        refused_.clear();
    if (desk_.unfinishedWrites() == 0) {
        go();
        return;
    }
    const bool waiting = static_cast<bool>(std::exchange(go_, go));
    if (!waiting)
        QTimer::singleShot(patience, this, &LastWrites::showWaiting);
}

void LastWrites::note(const Problem& problem)
{
    if (go_ && problem.code != ProblemCode::Cancelled)
        refused_.append(problem);
}

void LastWrites::look()
{
    if (!go_ || desk_.unfinishedWrites() > 0)
        return;
    if (dialog_)
        dialog_->done(QDialog::Accepted);
    if (refused_.isEmpty())
        std::exchange(go_, {})();
    else
        showRefused();
}

void LastWrites::showWaiting()
{
    if (!go_ || dialog_)
        return;
    auto* dialog = new CardDialog(tr("Storing your last changes"), window_);
    dialog->setObjectName(u"lastWritesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new TextLabel(tr("The window closes as soon as they are stored. Another program may be "
                                  "using the workspace at the moment."),
                               TextStyle::Body, TextTone::Normal, dialog);
    text->setWordWrap(true);
    dialog->content()->addWidget(text);
    dialog->primary()->hide();
    dialog->secondary()->setText(tr("Stay"));
    connect(dialog, &QDialog::rejected, this, &LastWrites::stay);
    dialog_ = dialog;
    dialog->open();
}

void LastWrites::showRefused()
{
    auto* dialog = new CardDialog(tr("Some changes were not stored"), window_);
    dialog->setObjectName(u"notStoredDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList sentences;
    for (const Problem& problem : std::as_const(refused_)) {
        if (const QString each = sentence(problem); !sentences.contains(each))
            sentences.append(each);
    }
    const qsizetype more = sentences.size() - mostSentences;
    sentences = sentences.mid(0, mostSentences);
    if (more > 0)
        sentences.append(tr("And %n more.", nullptr, static_cast<int>(more)));
    auto* text = new TextLabel(sentences.join(u'\n'), TextStyle::Body, TextTone::Normal, dialog);
    text->setObjectName(u"notStored"_s);
    text->setWordWrap(true);
    auto* what =
        new TextLabel(tr("Everything else is stored. Go back to try again; closing discards these changes."),
                      TextStyle::Body, TextTone::Muted, dialog);
    what->setWordWrap(true);
    dialog->content()->addWidget(text);
    dialog->content()->addWidget(what);
    dialog->primary()->setText(tr("Go back"));
    dialog->secondary()->setText(tr("Close anyway"));
    // Escape goes back too: a key that was meant for something else must not discard anything.
    disconnect(dialog->secondary(), nullptr, dialog, nullptr);
    connect(dialog->secondary(), &Button::clicked, this, [this, dialog] {
        const auto go = std::exchange(go_, {});
        dialog->done(QDialog::Accepted);
        go();
    });
    connect(dialog->primary(), &Button::clicked, this, &LastWrites::stay);
    connect(dialog, &QDialog::rejected, this, &LastWrites::stay);
    dialog_ = dialog;
    dialog->open();
}

void LastWrites::stay()
{
    go_ = {};
    refused_.clear();
}

} // namespace stagewright
