package org.yishi.desk.roster.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {
    private final Lexicon lexicon = Lexicon.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "姓　名|NAME",
                "姓名（必填）*|NAME",
                "家庭成员姓名|NAME",
                "户主\u3000姓名|HEAD_NAME",
                "户主身份证号|",
                "户主电话|",
                "是否户主|RELATION",
                "与户主的关系|RELATION",
                "户主与本人关系|IGNORED",
                "公民身份号码|ID_NUMBER",
                "出生年月日（阳历）|BIRTH",
                "出生地|IGNORED",
                "联系电话（手机）|PHONE",
                "固定电话|PHONE",
                "联系人电话|",
                "紧急联系人|IGNORED",
                "门牌号码|HOUSEHOLD_NUMBER",
                "门牌地址|ADDRESS",
                "房号|HOUSEHOLD_NUMBER",
                "单元|ENTRANCE",
                "所属村组|GROUP",
                "第几组|GROUP",
                "所属微网格|MICRO_GRID",
                "所属网格|GRID",
                "网格员|",
                "网格长电话|",
                "是否中共党员|PARTY",
                "政治面貌|PARTY",
                "组织关系|IGNORED",
                "担任村民代表|REPRESENTATIVE",
                "代表证号|",
                "村内职务|ROLES",
                "建筑面积（㎡）|AREA",
                "承包地面积|",
                "面积（亩）|",
                "曾用姓名|ALIAS",
                "姓名拼音|",
                "小区名称|IGNORED",
                "备　注|NOTE",
                "ID card no.|ID_NUMBER",
                "Name of head|HEAD_NAME",
                "Date of Birth|BIRTH",
                "Tel.|PHONE",
                "#|SEQUENCE"
            })
    void aHeadingIsKnownByItsUsualNames(String heading, Field field) {
        var exact = lexicon.exactly(heading);
        assertEquals(
                field, exact.isPresent() ? exact.get() : lexicon.within(heading).orElse(null));
    }
}
