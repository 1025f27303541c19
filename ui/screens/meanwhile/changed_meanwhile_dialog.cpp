// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/meanwhile/changed_meanwhile_dialog.h"

#include "ui/text/event_detail.h"
#include "ui/text/isolated.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int contentWidth = 520;
constexpr qsizetype longestText = 300;

enum Side { Theirs, Mine };

TextLabel* wrapped(const QString& text, TextStyle style = TextStyle::Body, TextTone tone = TextTone::Normal)
{
    auto* label = new TextLabel(text, style, tone);
    label->setWordWrap(true);
    label->setMinimumWidth(contentWidth);
    return label;
}

TextLabel* valueLine(const QString& side, const QString& value)
{
    const QString shown = value.size() > longestText ? value.first(longestText - 1) + u'…' : value;
    auto* line = wrapped(ChangedMeanwhileDialog::tr("%1: %2").arg(
        side, shown.isEmpty() ? ChangedMeanwhileDialog::tr("nothing") : isolated(shown)));
    line->setObjectName(u"fieldValue"_s);
    if (value.size() > longestText)
        line->setToolTip(toolTipText(value));
    return line;
}

} // namespace

ChangedMeanwhileDialog::ChangedMeanwhileDialog(const Problem& problem, const QString& record, QWidget* parent)
    : CardDialog(tr("Somebody else has changed this in the meantime"), parent)
{
    setObjectName(u"changedMeanwhileDialog"_s);
    auto* rows = content();
    if (!record.isEmpty()) {
        auto* about = wrapped(record, TextStyle::BodyStrong);
        about->setObjectName(u"changedRecord"_s);
        rows->addWidget(about);
    }
    rows->addWidget(wrapped(tr("Nothing has been stored yet. What should stay? Your other changes are stored "
                               "along with what you choose.")));
    for (qsizetype i = 0; i + 2 < problem.values.size(); i += 3)
        addField(rows, problem.values[i], problem.values[i + 1], problem.values[i + 2]);
    for (const auto& [text, name, side] : {std::tuple(tr("Keep all of theirs"), u"keepAllTheirs"_s, Theirs),
                                           std::tuple(tr("Use all of mine"), u"useAllMine"_s, Mine)}) {
        auto* all = new Button(Button::Kind::Secondary, text, this);
        all->setObjectName(name);
        all->setAutoDefault(false);
        all->setVisible(choices_.size() > 1);
        addFooterButton(all);
        connect(all, &Button::clicked, this, [this, wanted = side] { chooseAll(wanted); });
    }
    primary()->setText(tr("Save as chosen"));
    secondary()->setText(tr("Keep editing"));
}

void ChangedMeanwhileDialog::addField(QVBoxLayout* rows, const QString& key, const QString& theirs,
                                      const QString& mine)
{
    const QString name = factText(key);
    rows->addSpacing(space::s);
    rows->addWidget(wrapped(name.left(1).toUpper() + name.mid(1), TextStyle::BodyStrong));
    rows->addWidget(valueLine(tr("Theirs"), shownValue(key, theirs)));
    rows->addWidget(valueLine(tr("Yours"), shownValue(key, mine)));
    auto* choice = new Segmented(this);
    choice->setObjectName(u"choice_"_s + key);
    choice->setAccessibleName(name);
    choice->addSegment(tr("Keep theirs"), Theirs);
    choice->addSegment(tr("Use mine"), Mine);
    choice->setCurrentIndex(Theirs);
    rows->addWidget(choice, 0, Qt::AlignLeft);
    choices_.append({key, choice});
}

void ChangedMeanwhileDialog::chooseAll(int side)
{
    for (const auto& [key, choice] : std::as_const(choices_))
        choice->setCurrentIndex(side);
}

QSet<QString> ChangedMeanwhileDialog::mine() const
{
    QSet<QString> keys;
    for (const auto& [key, choice] : choices_) {
        if (choice->currentIndex() == Mine)
            keys.insert(key);
    }
    return keys;
}

} // namespace stagewright
