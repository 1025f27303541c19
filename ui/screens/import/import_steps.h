// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace stagewright {

class TextLabel;

/// The steps of a long dialog in a row, with the current one highlighted.
class ImportSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSteps(const QStringList& names, QWidget* parent = nullptr);

    void setCurrent(int step);

private:
    QList<TextLabel*> labels_;
    QStringList names_;
};

} // namespace stagewright
