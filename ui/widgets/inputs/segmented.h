// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace stagewright {

/// A row of exclusive segments. Left and Right change the choice; the whole row is one tab stop.
class Segmented : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int entered READ currentIndex WRITE setCurrentIndex)

public:
    explicit Segmented(QWidget* parent = nullptr);

    int addSegment(const QString& text, const QVariant& value = {});
    void setSegmentText(int index, const QString& text);
    void setSegmentEnabled(int index, bool enabled);
    void clear();
    [[nodiscard]] int count() const;
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] QVariant currentData() const;
    [[nodiscard]] int indexOf(const QVariant& value) const;
    /// Emits currentChanged if the index differs; -1 chooses none.
    void setCurrentIndex(int index);
    void setCurrentData(const QVariant& value) { setCurrentIndex(indexOf(value)); }
    [[nodiscard]] QAbstractButton* segment(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void step(int direction);
    void updateEnds();
    /// Tells assistive technology that the chosen segment is what to read, although the row has the focus.
    void tellChoice();

    QHBoxLayout* layout_;
    QButtonGroup* group_;
    QList<QVariant> data_;
    int current_ = -1;
};

} // namespace stagewright
