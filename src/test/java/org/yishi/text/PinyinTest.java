package org.yishi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class PinyinTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        张大为, ZDW
        陈建国, CJG
        王芳, WF
        欧阳明, OYM
        诸葛亮, ZGL
        司马迁, SMQ
        吕布, LB
        单雄信, SXX
        解珍, XZ
        仇英, QY
        区寄, OJ
        查良镛, ZLY
        曾国藩, ZGF
        覃小明, QXM
        翟志刚, ZZG
        繁昌明, PCM
        乐嘉, YJ
        句践, GJ
        召公, SG
        折可适, SKS
        隗嚣, WX
        阚泽, KZ
        乜国瑞, NGR
        朴志远, PZY
        盖叫天, GJT
        员半千, YBQ
        缪昌期, MCQ
        宓子贱, MZJ
        尉迟恭, YCG
        尉缭, WL
        万俟卨, MQX
        万里, WL
        澹台灭明, TTMM
        子车奄息, ZJYX
        乐正克, YZK
        句龙如渊, GLRY
        单于, SY
        单于伏, CYF
        长孙无忌, ZSWJ
        李晟, LS
        晟, S
        单, S
        '', ''
        """)
    void aNameIsFoundByItsInitials(String name, String initials) {
        assertEquals(initials, Pinyin.initials(name));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        阿卜杜拉·买买提, ABDLMMT
        阿卜杜拉•买买提, ABDLMMT
        ' 张 三 ', ZS
        John Smith, JS
        王Amy, WA
        张三（大）, ZSD
        李〇, LL
        """)
    void whatStandsBetweenThePartsOfANameIsNoInitial(String name, String initials) {
        assertEquals(initials, Pinyin.initials(name));
    }

    /** Characters that no older code page holds, four of them beyond the BMP. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"王䶮, WY", "李㛃, LJ", "张𬍛, ZL", "陈𣲗, CW", "周𬘡, ZY", "吴𫍯, WX", "郑𬱖, ZD", "冯𬴊, FL", "沈𫖯, SF"})
    void rareCharactersHaveOneInitialEach(String name, String initials) {
        assertEquals(initials, Pinyin.initials(name));
    }

    @Test
    void aCharacterWithoutAReadingStandsForItself() {
        assertEquals("WX\uFA29", Pinyin.initials("王小\uFA29"));
    }

    /** The strokes of the commonest surnames, as schoolbooks of the mainland count them. */
    @Test
    void strokesAreCountedAsOnTheMainland() {
        var bySchool = List.of(
                "丁卜",
                "于万马",
                "王毛方孔邓",
                "石叶卢冯田",
                "朱江许刘任邢阮",
                "李张吴宋沈杨陈陆邱邹苏",
                "林周金罗孟郑范",
                "胡赵俞姚洪郝",
                "徐高唐袁郭陶",
                "曹梁龚章黄",
                "彭谢程韩董蒋",
                "楼",
                "谭蔡",
                "潘",
                "薛",
                "戴魏");
        for (int i = 1; i < bySchool.size(); i++) {
            for (var fewer : bySchool.get(i - 1).split("")) {
                for (var more : bySchool.get(i).split("")) {
                    assertTrue(NameOrder.byStrokes().compare(fewer, more) < 0, fewer + more);
                }
            }
        }
    }

    /** To make the table anew: print what this expects. */
    @Test
    void theTableSaysWhatUnicodeSays() {
        var han = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        for (int c = 0x4E00; c < 0x9FFF; c++) {
            var character = Character.toString(c);
            var reading = han.transliterate(character);
            if (!List.of("晟", "曾").contains(character) && reading.charAt(0) < 128) {
                var letter = reading.substring(0, 1).toUpperCase(Locale.ROOT);
                // As a given name: no character of the table is read as a surname there.
                assertEquals("L" + letter, Pinyin.initials("李" + character), character);
            }
        }
    }

    @Test
    void namesAreMaskedByTheirCharacters() {
        assertEquals("张*明", Mask.name("张小明"));
        assertEquals("张*", Mask.name("张明"));
        assertEquals("张", Mask.name("张"));
        assertEquals("", Mask.name(""));
        assertEquals("欧**明", Mask.name("欧阳小明"));
        assertEquals("𬴊*𬍛", Mask.name("𬴊小𬍛"));
        assertEquals("阿***·**提", Mask.name("阿卜杜拉·买买提"));
    }

    @Test
    void namesStandByStrokesOrByPinyin() {
        var names = List.of("陈伟", "丁一", "王建国", "单雄信", "张三", "卜三", "王一", "翟刚", "石头", "郭芳", "郭飞", "高三");
        assertEquals(
                List.of("丁一", "卜三", "王一", "王建国", "石头", "张三", "陈伟", "单雄信", "高三", "郭飞", "郭芳", "翟刚"),
                names.stream().sorted(NameOrder.byStrokes()).toList());
        var byPinyin = names.stream().sorted(NameOrder.byPinyin()).toList();
        assertEquals(List.of("卜三", "陈伟", "丁一", "郭芳", "郭飞", "高三", "石头", "单雄信", "王建国", "王一", "翟刚", "张三"), byPinyin);
        assertTrue(NameOrder.byStrokes().compare("张三", "张三") == 0);
    }
}
