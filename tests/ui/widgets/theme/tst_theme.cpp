// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/toast.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

/// The contrast of two colours as WCAG counts it.
double contrast(const QColor& a, const QColor& b)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& color) {
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
               0.0722 * channel(color.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }
    void switchesWhileShown();
    void textIsReadable_data();
    void textIsReadable();
    void toastStaysDarkAndReadable();
    void dialogContentKeepsTheTheme();
    void everyIconIsDrawn();
    void iconTakesItsColour();
    void fontsGrowWithTheScale();
};

void TestTheme::switchesWhileShown()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* label = new TextLabel(u"Weighted"_s, TextStyle::Body, TextTone::Muted);
    auto* line = new QLineEdit;
    column->addWidget(label);
    column->addWidget(line);
    window.show();
    QCOMPARE(label->palette().color(QPalette::WindowText), Theme::light().textMuted);
    QCOMPARE(line->palette().color(QPalette::Base), Theme::light().surface);

    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        const Theme& theme = choice == ThemeChoice::Dark ? Theme::darkTheme() : Theme::light();
        QCOMPARE(&Theme::of(&window), &theme);
        QCOMPARE(&Theme::of(line), &theme);
        QCOMPARE(label->palette().color(QPalette::WindowText), theme.textMuted);
        QCOMPARE(line->palette().color(QPalette::Text), theme.text);
        QCOMPARE(window.grab().toImage().pixelColor(1, 1), theme.page);
    }
    applyTheme(*qApp, ThemeChoice::System);
    QCOMPARE(Theme::of(&window).dark, false);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    for (const QColor& text : {theme.text, theme.textMuted, theme.textFaint, theme.accent})
        QVERIFY2(contrast(text, theme.surface) >= 4.4, qPrintable(text.name()));
    QVERIFY(contrast(theme.text, theme.page) >= 4.5);
    QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
    QVERIFY(contrast(theme.accentSoftText, theme.accentSoft) >= 4.5);
    QVERIFY(contrast(theme.success, theme.successSoft) >= 4.5);
    QVERIFY(contrast(theme.warning, theme.warningSoft) >= 4.5);
    QVERIFY(contrast(theme.danger, theme.dangerSoft) >= 4.2);
}

void TestTheme::toastStaysDarkAndReadable()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    ToastArea toast(&window);
    toast.show(u"Deal deleted"_s, u"Undo"_s);
    auto* label = toast.findChild<TextLabel*>(u"toastText"_s);
    QVERIFY(label);
    QCOMPARE(label->palette().color(QPalette::WindowText), Theme::darkTheme().text);
    QCOMPARE(&Theme::of(toast.actionButton()), &Theme::darkTheme());
    applyTheme(*qApp, ThemeChoice::Dark);
    applyTheme(*qApp, ThemeChoice::Light);
    QCOMPARE(label->palette().color(QPalette::WindowText), Theme::darkTheme().text);
}

void TestTheme::dialogContentKeepsTheTheme()
{
    // A see-through scroll area must not be taken for a dark one.
    QDialog dialog;
    auto* area = new QScrollArea(&dialog);
    auto* inside = new QWidget;
    auto* label = new TextLabel(u"Inside"_s, TextStyle::Body, TextTone::Normal, inside);
    area->setWidget(inside);
    dialog.show();
    QCOMPARE(&Theme::of(inside), &Theme::light());
    QCOMPARE(label->palette().color(QPalette::WindowText), Theme::light().text);
}

void TestTheme::everyIconIsDrawn()
{
    const QStringList files = QDir(u":/stagewright/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 30);
    for (const QString& file : files) {
        const QImage image = iconPixmap(file.chopped(4), Qt::black, 24).toImage();
        QCOMPARE(image.size(), QSize(24, 24));
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += image.pixelColor(x, y).alpha() > 60 ? 1 : 0;
        }
        QVERIFY2(drawn > 3, qPrintable(file));
    }
}

void TestTheme::iconTakesItsColour()
{
    const QImage image = iconPixmap(u"close"_s, QColor(0xbf3933), 48).toImage();
    QCOMPARE(image.pixelColor(24, 24), QColor(0xbf3933));
}

void TestTheme::fontsGrowWithTheScale()
{
    QCOMPARE(font(TextStyle::Body).pixelSize(), -1);
    QVERIFY(font(TextStyle::Body).pointSizeF() < font(TextStyle::Title).pointSizeF());
    QVERIFY(font(TextStyle::Title).pointSizeF() < font(TextStyle::Display).pointSizeF());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
