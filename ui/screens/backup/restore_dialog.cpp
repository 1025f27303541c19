// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/backup/restore_dialog.h"

#include "ui/models/desk/file_guard.h"
#include "ui/text/date_text.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/text/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int pathRole = Qt::UserRole;

} // namespace

RestoreDialog::RestoreDialog(FileGuard& guard, QWidget* parent)
    : CardDialog(tr("Restore from a backup"), parent),
      guard_(guard),
      list_(new QListWidget(this)),
      difference_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this))
{
    setObjectName(u"restoreDialog"_s);
    setMinimumWidth(560);
    primary()->setText(tr("Restore"));
    primary()->setEnabled(false);
    setHint(tr("The workspace as it is now is kept beside it"));
    list_->setObjectName(u"backups"_s);
    list_->setAccessibleName(tr("Backups, newest first"));
    list_->setMinimumHeight(200);
    difference_->setObjectName(u"difference"_s);
    difference_->setWordWrap(true);
    difference_->setMinimumHeight(difference_->fontMetrics().lineSpacing() * 4);
    difference_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* other = new Button(Button::Kind::Quiet, u"folder"_s, tr("Another file…"), this);
    other->setObjectName(u"otherBackup"_s);
    addFooterButton(other);
    content()->addWidget(list_);
    content()->addWidget(difference_);
    for (const BackupFile& each : backupsOf(guard.file())) {
        const Instant moment{each.moment.toMSecsSinceEpoch()};
        add(u"%1 · %2"_s.arg(momentText(moment, guard.environment().zone, QLocale()), sizeText(each.bytes)),
            each.path);
    }
    connect(&compare_, &LongRun::progressed, this, [this](double share) {
        difference_->setText(tr("Comparing… %1").arg(percentText(qint64(share * 100))));
    });
    connect(list_, &QListWidget::currentItemChanged, this, &RestoreDialog::look);
    connect(other, &QAbstractButton::clicked, this, &RestoreDialog::chooseOther);
    if (list_->count() > 0)
        list_->setCurrentRow(0);
    else
        difference_->setText(tr("There are no backups beside this workspace yet. Choose another file."));
}

void RestoreDialog::add(const QString& text, const QString& file)
{
    auto* item = new QListWidgetItem(text, list_);
    item->setData(pathRole, file);
    item->setToolTip(QDir::toNativeSeparators(file));
}

void RestoreDialog::choose(const QString& file)
{
    add(QFileInfo(file).fileName(), file);
    list_->setCurrentRow(list_->count() - 1);
}

void RestoreDialog::chooseOther()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose a backup"), QFileInfo(guard_.file()).path(),
                                     tr("Stagewright workspaces (*.stagewright);;All files (*)"));
    if (!file.isEmpty())
        choose(file);
}

void RestoreDialog::look()
{
    const QListWidgetItem* item = list_->currentItem();
    chosen_ = item ? item->data(pathRole).toString() : QString();
    primary()->setEnabled(false);
    compare_.cancel();
    if (chosen_.isEmpty())
        return;
    difference_->setText(tr("Comparing…"));
    const auto compare = [file = guard_.file(), from = chosen_,
                          environment = guard_.environment()](const LongWork& work) {
        return previewRestore(file, from, environment, work);
    };
    guard_.run(compare, compare_.start())
        .then(this, [this, asked = chosen_](const Result<std::optional<RestorePreview>>& preview) {
            // A different one may have been chosen meanwhile.
            if (asked == chosen_ && !(!preview && preview.problem().code == ProblemCode::Cancelled)) {
                compare_.end();
                tell(preview);
            }
        });
}

void RestoreDialog::tell(const Result<std::optional<RestorePreview>>& preview)
{
    primary()->setEnabled(preview.ok());
    if (!preview) {
        difference_->setText(sentence(preview.problem()));
        return;
    }
    if (!*preview) {
        difference_->setText(tr("This backup can be restored, but not compared first: the workspace or the "
                                "backup can only be read after restoring."));
        return;
    }
    const auto text = [](const RowCounts& counts) {
        return u"%1, %2, %3, %4"_s.arg(
            tr("%n deal(s)", nullptr, int(counts.deals)), tr("%n note(s)", nullptr, int(counts.notes)),
            tr("%n task(s)", nullptr, int(counts.tasks)), tr("%n user(s)", nullptr, int(counts.users)));
    };
    const RowCounts none;
    QStringList lines;
    lines.append(
        (*preview)->onlyNow == none
            ? tr("Nothing was added since this backup.")
            : tr("Added since this backup, and gone after restoring it: %1.").arg(text((*preview)->onlyNow)));
    if ((*preview)->onlyBackup != none)
        lines.append(tr("Deleted since this backup, and back after restoring it: %1.")
                         .arg(text((*preview)->onlyBackup)));
    lines.append(tr("Changes to what is in both are taken back too."));
    difference_->setText(lines.join(u'\n'));
}

} // namespace stagewright
