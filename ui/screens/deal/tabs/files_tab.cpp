// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/tabs/files_tab.h"

#include "core/domain/deal/note_rules.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/offered.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

FilesTab::FilesTab(QWidget* parent)
    : QWidget(parent),
      attach_(new Button(Button::Kind::Secondary, u"attachment"_s, tr("Attach files"), this)),
      lines_(new QVBoxLayout),
      empty_(new TextLabel(tr("Files up to %1 MB are kept with the deal: offers, minutes, contracts.")
                               .arg(largestFile / 1024 / 1024),
                           TextStyle::Body, TextTone::Muted, this))
{
    setObjectName(u"filesTab"_s);
    attach_->setObjectName(u"attachFiles"_s);
    connect(attach_, &Button::clicked, this, &FilesTab::attachWanted);
    lines_->setSpacing(space::s);
    empty_->setWordWrap(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, space::m, 0, space::m);
    outer->setSpacing(space::m);
    outer->addWidget(attach_, 0, Qt::AlignLeft);
    outer->addWidget(empty_);
    outer->addLayout(lines_);
    outer->addStretch();
}

void FilesTab::setAttachable(bool attachable, const QString& whyNot)
{
    setOffered(*attach_, attachable, whyNot);
}

void FilesTab::setFiles(const DealDetails& details, const Directory& directory, UserId viewer)
{
    const DealFacts& facts = details.deal.facts;
    QList<Outcome> mayRemove;
    QList<bool> removable;
    for (const FileInfo& file : details.files) {
        mayRemove.append(details.rights.work ? mayRemoveFile(directory.people, viewer, file, facts)
                                             : Outcome(Problem{ProblemCode::NotYourDeal, {facts.name}}));
        removable.append(mayRemove.last().ok());
    }
    if (details.files == files_ && removable == removable_ && directory.zone == zone_)
        return;
    files_ = details.files;
    removable_ = removable;
    zone_ = directory.zone;
    while (QLayoutItem* item = lines_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype at = 0; at < files_.size(); ++at)
        lines_->addWidget(makeLine(files_.at(at), directory, mayRemove.at(at)));
    empty_->setVisible(files_.isEmpty());
}

QWidget* FilesTab::makeLine(const FileInfo& file, const Directory& directory, const Outcome& mayRemove)
{
    auto* line = new Card(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::m);
    auto* name = new ElidedLabel(file.name, line);
    name->setFont(stagewright::font(TextStyle::BodyStrong));
    auto* detail = new ElidedLabel(tr("%1 · %2, %3")
                                       .arg(sizeText(file.size), isolated(directory.userName(file.addedBy)),
                                            momentText(file.addedAt, directory.zone, QLocale())),
                                   line);
    detail->setFont(stagewright::font(TextStyle::Caption));
    detail->setForegroundRole(QPalette::PlaceholderText);
    auto* save = new IconButton(u"export"_s, tr("Save %1").arg(isolated(file.name)), line);
    save->setObjectName(u"saveFile"_s);
    connect(save, &IconButton::clicked, this, [this, file] { Q_EMIT saveWanted(file); });
    row->addWidget(new IconLabel(u"attachment"_s, 16, TextTone::Muted, line));
    row->addWidget(name, 1);
    row->addWidget(detail);
    auto* open = new IconButton(u"preview"_s, tr("Look at %1").arg(isolated(file.name)), line);
    open->setObjectName(u"openFile"_s);
    connect(open, &IconButton::clicked, this, [this, file] { Q_EMIT openWanted(file); });
    row->addWidget(open);
    row->addWidget(save);
    auto* remove = new IconButton(u"delete"_s, tr("Remove %1").arg(isolated(file.name)), line);
    remove->setObjectName(u"removeFile"_s);
    if (!mayRemove)
        setOffered(*remove, false, sentence(mayRemove.problem()));
    connect(remove, &IconButton::clicked, this, [this, file] { Q_EMIT removeWanted(file); });
    row->addWidget(remove);
    return line;
}

} // namespace stagewright
