// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace stagewright {

/// The second list beside a screen (Settings, Statistics).
class SideList : public QListWidget
{
    Q_OBJECT

public:
    explicit SideList(QWidget* parent = nullptr);

    void addEntry(const QString& id, const QString& text);
    void setEntryVisible(const QString& id, bool visible);
    /// Emits currentIdChanged if it differs.
    void setCurrentId(const QString& id);
    [[nodiscard]] QString currentId() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentIdChanged(const QString& id);

protected:
    /// The margins around the viewport belong to the widget itself and are not covered by paintEvent().
    bool event(QEvent* event) override;
};

} // namespace stagewright
