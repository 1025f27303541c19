// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/form_state.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/inputs/toggle.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

template<class Field>
Field* named(Field* field, const QString& name)
{
    field->setObjectName(name);
    return field;
}

/// One field of each kind, some of them within a scroll area.
struct Form
{
    QWidget whole;
    QLineEdit* line = nullptr;
    QPlainTextEdit* text = nullptr;
    ChoiceBox* choice = nullptr;
    ChoiceBox* made = nullptr;
    Segmented* segments = nullptr;
    PeoplePicker* people = nullptr;
    Toggle* toggle = nullptr;
    QSpinBox* number = nullptr;
    QComboBox* box = nullptr;

    Form()
    {
        auto* inside = new QWidget;
        auto* column = new QVBoxLayout(inside);
        const auto add = [column](auto* field, const QString& name) {
            column->addWidget(named(field, name));
            return field;
        };
        line = add(new QLineEdit, u"line"_s);
        text = add(new QPlainTextEdit, u"text"_s);
        choice = add(new ChoiceBox, u"choice"_s);
        choice->setNoneText(u"None"_s);
        choice->setChoices({{7, u"Seven"_s, {}}, {8, u"Eight"_s, {}}});
        made = add(new ChoiceBox, u"made"_s);
        made->setCreatable(true);
        segments = add(new Segmented, u"segments"_s);
        segments->addSegment(u"One"_s, 1);
        segments->addSegment(u"Two"_s, 2);
        segments->setCurrentIndex(0);
        people = add(new PeoplePicker, u"people"_s);
        people->setChoices({{1, u"Ada"_s, {}}, {2, u"Sal"_s, {}}});
        toggle = add(new Toggle(u"On"_s), u"toggle"_s);
        toggle->setCheckable(true);
        number = add(new QSpinBox, u"number"_s);
        box = add(new QComboBox, u"box"_s);
        box->addItems({u"a"_s, u"b"_s});
        auto* button = add(new QPushButton(u"Save"_s), u"save"_s);
        Q_UNUSED(button)
        auto* readOnly = add(new QLineEdit(u"fixed"_s), u"readOnly"_s);
        readOnly->setReadOnly(true);
        auto* scroll = new QScrollArea;
        scroll->setWidget(inside);
        (new QVBoxLayout(&whole))->addWidget(scroll);
    }
    void fill() const
    {
        line->setText(u"a name"_s);
        text->setPlainText(u"two\nlines"_s);
        choice->setCurrentId(8);
        made->setNewText(u"Łódź Solar"_s);
        segments->setCurrentIndex(1);
        people->setChosen({2, 1});
        toggle->setChecked(true);
        number->setValue(12);
        box->setCurrentIndex(1);
    }
};

} // namespace

class FormStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFieldsAndNothingElse();
    void comesBackInAnotherForm();
    void onlyWhatWasTouchedIsTold();
    void aChoiceThatIsGoneComesBackAsText();
    void whatIsNotThereIsPassedOver();
};

void FormStateTest::namesTheFieldsAndNothingElse()
{
    const Form form;
    QStringList names = formState(form.whole).keys();
    names.sort();
    QCOMPARE(names, (QStringList{u"box"_s, u"choice"_s, u"line"_s, u"made"_s, u"number"_s, u"people"_s,
                                 u"segments"_s, u"text"_s, u"toggle"_s}));
}

void FormStateTest::comesBackInAnotherForm()
{
    const Form from;
    from.fill();
    Form to;
    putInto(to.whole, formState(from.whole), Filled::ByPerson);
    QCOMPARE(formState(to.whole), formState(from.whole));
    QCOMPARE(to.line->text(), u"a name"_s);
    QCOMPARE(to.text->toPlainText(), u"two\nlines"_s);
    QCOMPARE(to.choice->currentId(), 8);
    QCOMPARE(to.made->newText(), u"Łódź Solar"_s);
    QCOMPARE(to.segments->currentIndex(), 1);
    QCOMPARE(to.people->chosen(), (QList<qint64>{2, 1}));
    QVERIFY(to.toggle->isChecked());
    QCOMPARE(to.number->value(), 12);
    QCOMPARE(to.box->currentIndex(), 1);
}

void FormStateTest::onlyWhatWasTouchedIsTold()
{
    const Form form;
    const QJsonObject before = formState(form.whole);
    QVERIFY(changedFields(before, formState(form.whole)).isEmpty());
    form.line->setText(u"x"_s);
    form.toggle->setChecked(true);
    QCOMPARE(changedFields(before, formState(form.whole)).keys(), (QStringList{u"line"_s, u"toggle"_s}));
    // A choice that is called otherwise by now is the one it was.
    form.choice->setCurrentId(7);
    const QJsonObject chosen = formState(form.whole);
    form.choice->setChoices({{7, u"Seven and a half"_s, {}}});
    QVERIFY(changedFields(chosen, formState(form.whole)).isEmpty());
    form.choice->setCurrentId(0);
    form.toggle->setChecked(false);
    QCOMPARE(changedFields(before, formState(form.whole)).keys(), QStringList{u"line"_s});
}

void FormStateTest::aChoiceThatIsGoneComesBackAsText()
{
    const Form from;
    from.made->setChoices({{5, u"Acme"_s, {}}});
    from.made->setCurrentId(5);
    Form to;
    putInto(to.whole, formState(from.whole), Filled::ByPerson);
    QCOMPARE(to.made->newText(), u"Acme"_s);
}

void FormStateTest::whatIsNotThereIsPassedOver()
{
    Form form;
    const QJsonObject before = formState(form.whole);
    putInto(form.whole, {{u"gone"_s, u"x"_s}, {u"save"_s, u"x"_s}, {u"readOnly"_s, u"x"_s}},
            Filled::ByPerson);
    QCOMPARE(formState(form.whole), before);
}

QTEST_MAIN(FormStateTest)
#include "tst_form_state.moc"
