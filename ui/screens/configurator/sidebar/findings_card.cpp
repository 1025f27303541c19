// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/sidebar/findings_card.h"

#include "ui/text/finding_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Further ones are folded away until somebody wants to see them.
constexpr qsizetype mostShown = 8;

QString iconOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return u"mandatory"_s;
    case FindingSeverity::Warning:
        return u"warning"_s;
    case FindingSeverity::Hint:
        return u"info"_s;
    }
    return {};
}

TextTone toneOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return TextTone::Danger;
    case FindingSeverity::Warning:
        return TextTone::Warning;
    case FindingSeverity::Hint:
        return TextTone::Muted;
    }
    return TextTone::Muted;
}

} // namespace

FindingsCard::FindingsCard(QWidget* parent) : Card(parent), rows_(new QVBoxLayout)
{
    setObjectName(u"findingsCard"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(space::s);
    column->addWidget(new TextLabel(tr("Process check"), TextStyle::Title));
    rows_->setSpacing(space::s);
    column->addLayout(rows_);
}

void FindingsCard::clearRows()
{
    while (QLayoutItem* item = rows_->takeAt(0)) {
        // Deferred, because a click on a row may remove that row.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
}

void FindingsCard::showFindings(const QList<Finding>& findings, const Process& process,
                                const Organisation& people, bool readOnly)
{
    QStringList sentences;
    for (const Finding& each : findings)
        sentences.append(findingText(each, process, people));
    // Typing rarely changes the findings: rows that are still right stay.
    if (rows_->count() > 0 && findings == shown_ && sentences == sentences_ && readOnly == readOnly_)
        return;
    shown_ = findings;
    sentences_ = sentences;
    readOnly_ = readOnly;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    clearRows();
    if (findings.isEmpty())
        showNothing();
    else
        showRows(findings, process, people, readOnly);
    Q_EMIT rowsChanged();
    if (!hadFocus)
        return;
    // The repaired row is gone: the focus goes to the next one.
    const auto links = findChildren<Button*>();
    const auto next = std::find_if(links.cbegin(), links.cend(), [](const Button* each) {
        return !each->objectName().isEmpty() && each->isVisibleTo(each->window());
    });
    if (next != links.cend())
        (*next)->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusLost();
}

void FindingsCard::showRows(const QList<Finding>& findings, const Process& process,
                            const Organisation& people, bool readOnly)
{
    const qsizetype shown = wholeShown_ ? findings.size() : std::min(findings.size(), mostShown);
    for (const Finding& each : findings.first(shown))
        addRow(each, process, people, readOnly);
    if (findings.size() > mostShown)
        addFold(findings.size() - mostShown, process, people);
}

void FindingsCard::showNothing()
{
    auto* fine = new QWidget;
    auto* line = new QHBoxLayout(fine);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    line->addWidget(new IconLabel(u"check"_s, 16, TextTone::Success), 0, Qt::AlignTop);
    auto* text = new TextLabel(tr("No problems found in stages, actions, weights or people."),
                               TextStyle::Body, TextTone::Muted);
    text->setObjectName(u"noFindings"_s);
    text->setWordWrap(true);
    line->addWidget(text, 1);
    rows_->addWidget(fine);
}

void FindingsCard::addFold(qsizetype more, const Process& process, const Organisation& people)
{
    auto* fold =
        new Button(Button::Kind::Link,
                   wholeShown_ ? tr("Show fewer") : tr("Show %n more", nullptr, static_cast<int>(more)));
    fold->setObjectName(u"foldFindings"_s);
    rows_->addWidget(fold, 0, Qt::AlignLeft);
    connect(fold, &Button::clicked, this, [this, process, people] {
        wholeShown_ = !wholeShown_;
        const auto findings = std::exchange(shown_, {});
        showFindings(findings, process, people, readOnly_);
        if (auto* next = findChild<Button*>(u"foldFindings"_s))
            next->setFocus(Qt::OtherFocusReason);
    });
}

void FindingsCard::addRow(const Finding& finding, const Process& process, const Organisation& people,
                          bool readOnly)
{
    auto* row = new QWidget;
    row->setObjectName(u"finding"_s);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto* icon = new IconLabel(iconOf(finding.severity), 16, toneOf(finding.severity));
    icon->setToolTip(severityText(finding.severity));
    icon->setAccessibleName(severityText(finding.severity));
    line->addWidget(icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    line->addLayout(words, 1);
    const QString sentence = findingText(finding, process, people);
    auto* text = new TextLabel(sentence, TextStyle::Body, TextTone::Normal);
    text->setWordWrap(true);
    text->setAccessibleName(tr("%1: %2").arg(severityText(finding.severity), sentence));
    words->addWidget(text);
    auto* foot = new QWidget;
    auto* links = new FlowLayout(foot, space::xs, 0);
    links->setContentsMargins({});
    words->addWidget(foot);
    const auto addLink = [&](const QString& label, const QString& objectName) {
        auto* link = new Button(Button::Kind::Link, label);
        link->setObjectName(objectName);
        link->setAccessibleDescription(sentence);
        links->addWidget(link);
        return link;
    };
    if (!finding.stage.isNull())
        connect(addLink(tr("Go to it"), u"goToFinding"_s), &Button::clicked, this,
                [this, finding] { Q_EMIT placeWanted(finding); });
    if (const QString repair = repairText(finding.code);
        !readOnly && !repair.isEmpty() && repaired(process, people, finding))
        connect(addLink(repair, u"repairFinding"_s), &Button::clicked, this,
                [this, finding] { Q_EMIT repairWanted(finding); });
    rows_->addWidget(row);
}

} // namespace stagewright
