// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/process_service.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QTimeZone;
class QVBoxLayout;

namespace stagewright {

class Button;
class TextLabel;

/// Beside the board: the name and description of the process, the sum of its weights, its versions.
class ProcessPanel : public Card
{
    Q_OBJECT

public:
    explicit ProcessPanel(QWidget* parent = nullptr);

    void showProcess(const Process& process);
    void showVersions(const QList<ProcessVersion>& versions, const Organisation& people,
                      const QTimeZone& zone);
    void setReadOnly(bool readOnly);
    /// Takes over what is being typed.
    void commitEditing();
    /// What is half typed belongs to nothing any more.
    void beginAnew();
    /// Why the next version is saved; may be empty.
    [[nodiscard]] QString comment() const;
    void setComment(const QString& text);

Q_SIGNALS:
    /// Told while it is typed, as long as it can be a name; what cannot only when the field is left.
    void nameEntered(const QString& name);
    void descriptionEntered(const QString& text);
    /// A field was left: what is typed from here on is another step.
    void editLeft();
    void commentTyped(const QString& text);
    void versionsWanted();

private:
    void typeName(const QString& text);
    void commitName();
    void commitDescription();
    void addVersionLine(const QString& text, const QString& objectName, QPalette::ColorRole color);

    QLineEdit* name_;
    QString nameBefore_; ///< as it was when it began to be typed
    QLineEdit* description_;
    TextLabel* stages_;
    TextLabel* actions_;
    TextLabel* weights_;
    TextLabel* weightsHint_;
    QLineEdit* comment_;
    QVBoxLayout* versions_;
    Button* allVersions_;
};

} // namespace stagewright
