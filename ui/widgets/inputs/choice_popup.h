// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inputs/choice.h"

#include <QFrame>

class QListWidget;

namespace stagewright {

class SearchField;

/// A searchable list in a popup. Enter or a click chooses, Escape closes.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    explicit ChoicePopup(QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    /// Opens below the anchor (or above, if there is more room), with an empty search.
    void openAt(QWidget* anchor);
    [[nodiscard]] SearchField* searchField() const { return search_; }
    [[nodiscard]] QListWidget* list() const { return list_; }

Q_SIGNALS:
    void picked(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void filter(const QString& text);
    void pickCurrent();

    QList<Choice> choices_;
    SearchField* search_;
    QListWidget* list_;
};

} // namespace stagewright
