// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/sidebar/process_panel.h"

#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/inline_edit.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr qsizetype shownVersions = 5;
constexpr int longestComment = 500;

TextLabel* addFigure(QVBoxLayout* rows, const QString& text, const QString& objectName)
{
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(text, TextStyle::Body, TextTone::Muted), 1);
    auto* figure = new TextLabel({}, TextStyle::BodyStrong);
    figure->setObjectName(objectName);
    line->addWidget(figure);
    rows->addLayout(line);
    rows->addWidget(new Separator);
    return figure;
}

QLineEdit* addField(QVBoxLayout* rows, const QString& text, const QString& objectName)
{
    auto* label = new TextLabel(text, TextStyle::Caption, TextTone::Muted);
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(text);
    label->setBuddy(field);
    rows->addWidget(label);
    rows->addWidget(field);
    return field;
}

} // namespace

ProcessPanel::ProcessPanel(QWidget* parent) : Card(parent)
{
    setObjectName(u"processPanel"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 14, 14, 14);
    rows->setSpacing(7);
    rows->addWidget(new TextLabel(tr("Process"), TextStyle::Title));
    name_ = addField(rows, tr("Name"), u"processName"_s);
    description_ = addField(rows, tr("Description"), u"processDescription"_s);
    description_->setPlaceholderText(tr("Who it is for"));
    rows->addSpacing(6);
    stages_ = addFigure(rows, tr("Stages"), u"stageCount"_s);
    actions_ = addFigure(rows, tr("Actions"), u"actionCount"_s);
    weights_ = addFigure(rows, tr("Total weight"), u"weightSum"_s);
    weightsHint_ = new TextLabel({}, TextStyle::Caption, TextTone::Muted);
    weightsHint_->setWordWrap(true);
    rows->addWidget(weightsHint_);
    rows->addSpacing(10);
    rows->addWidget(new TextLabel(tr("Versions"), TextStyle::Title));
    comment_ = addField(rows, tr("Comment on the next version"), u"versionComment"_s);
    comment_->setPlaceholderText(tr("What changes, and why"));
    comment_->setMaxLength(longestComment);
    versions_ = new QVBoxLayout;
    versions_->setSpacing(2);
    rows->addLayout(versions_);
    allVersions_ = new Button(Button::Kind::Link, tr("Compare and restore…"));
    allVersions_->setObjectName(u"openVersions"_s);
    rows->addWidget(allVersions_, 0, Qt::AlignLeft);
    rows->addStretch();
    connect(name_, &QLineEdit::textEdited, this, &ProcessPanel::typeName);
    connect(name_, &QLineEdit::editingFinished, this, &ProcessPanel::commitName);
    connect(description_, &QLineEdit::textEdited, this, &ProcessPanel::descriptionEntered);
    connect(comment_, &QLineEdit::textEdited, this, [this] { Q_EMIT commentTyped(comment()); });
    connect(allVersions_, &Button::clicked, this, &ProcessPanel::versionsWanted);
    connect(description_, &QLineEdit::editingFinished, this, &ProcessPanel::commitDescription);
}

void ProcessPanel::typeName(const QString& text)
{
    // The draft follows the typing, so that a crash loses none of it.
    if (checkedAs<ProcessName>(text))
        Q_EMIT nameEntered(text);
}

void ProcessPanel::commitName()
{
    if (!name_->isModified())
        return;
    name_->setModified(false);
    const QString text = name_->text();
    // If it was deleted letter by letter, the last valid name was its first letter.
    if (!checkedAs<ProcessName>(text))
        Q_EMIT nameEntered(nameBefore_);
    Q_EMIT nameEntered(text);
    Q_EMIT editLeft();
}

void ProcessPanel::commitDescription()
{
    if (!description_->isModified())
        return;
    description_->setModified(false);
    Q_EMIT descriptionEntered(description_->text());
    Q_EMIT editLeft();
}

void ProcessPanel::commitEditing()
{
    commitName();
    commitDescription();
}

void ProcessPanel::beginAnew()
{
    name_->setModified(false);
    description_->setModified(false);
}

void ProcessPanel::showProcess(const Process& process)
{
    // What is being typed is not overwritten by a change elsewhere.
    if (!name_->isModified()) {
        nameBefore_ = process.name.text();
        if (name_->text() != nameBefore_)
            name_->setText(nameBefore_);
    }
    if (!description_->isModified() && description_->text() != process.description) {
        description_->setText(process.description);
        description_->setCursorPosition(0);
    }
    const qint64 sum = process.totalWeight();
    stages_->setText(numberText(process.stages.size()));
    actions_->setText(numberText(process.actionCount()));
    weights_->setText(numberText(sum));
    weightsHint_->setText(
        sum == 0 ? tr("No action has a weight yet, so every deal would show 0%.")
                 : tr("Weights can add up to any number; the percentages show each action's share."));
    weightsHint_->setTone(sum == 0 ? TextTone::Warning : TextTone::Muted);
}

void ProcessPanel::showVersions(const QList<ProcessVersionInfo>& versions, const Organisation& people,
                                const QTimeZone& zone)
{
    while (QLayoutItem* item = versions_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const ProcessVersionInfo& each : versions.first(std::min(versions.size(), shownVersions))) {
        const User* author = people.user(each.savedBy);
        const QString when = momentText(each.savedAt, zone, QLocale());
        QStringList about;
        if (author)
            about.append(isolated(author->name));
        if (!each.comment.isEmpty())
            about.append(isolated(each.comment.simplified()));
        addVersionLine(tr("Version %1 · %2").arg(numberText(each.version), when), u"version"_s,
                       QPalette::WindowText);
        if (!about.isEmpty())
            addVersionLine(about.join(u" · "_s), u"versionAbout"_s, QPalette::PlaceholderText);
    }
}

void ProcessPanel::addVersionLine(const QString& text, const QString& objectName, QPalette::ColorRole color)
{
    // An elided text shows the rest in its tool tip.
    auto* line = new ElidedLabel(text);
    line->setFont(stagewright::font(TextStyle::Caption));
    line->setForegroundRole(color);
    line->setObjectName(objectName);
    versions_->addWidget(line);
}

void ProcessPanel::setReadOnly(bool readOnly)
{
    name_->setReadOnly(readOnly);
    description_->setReadOnly(readOnly);
    comment_->setReadOnly(readOnly);
}

QString ProcessPanel::comment() const
{
    return comment_->text().trimmed();
}

void ProcessPanel::setComment(const QString& text)
{
    comment_->setText(text);
}

} // namespace stagewright
