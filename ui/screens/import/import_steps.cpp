// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_steps.h"

#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>

namespace stagewright {

ImportSteps::ImportSteps(const QStringList& names, QWidget* parent) : QWidget(parent), names_(names)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, space::s);
    row->setSpacing(space::s);
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (at > 0)
            row->addWidget(new TextLabel(QStringLiteral("›"), TextStyle::Body, TextTone::Faint, this));
        auto* label = new TextLabel(QStringLiteral("%1. %2").arg(at + 1).arg(names.at(at)), TextStyle::Body,
                                    TextTone::Faint, this);
        labels_.append(label);
        row->addWidget(label);
    }
    row->addStretch(1);
    setCurrent(0);
}

void ImportSteps::setCurrent(int step)
{
    for (int at = 0; at < static_cast<int>(labels_.size()); ++at) {
        labels_.at(at)->setStyle(at == step ? TextStyle::BodyStrong : TextStyle::Body);
        labels_.at(at)->setTone(at == step  ? TextTone::Accent
                                : at < step ? TextTone::Normal
                                            : TextTone::Faint);
    }
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(names_.size()).arg(names_.value(step)));
}

} // namespace stagewright
