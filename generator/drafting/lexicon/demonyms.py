"""Words for peoples and what comes from a country: "Malian" is no name, and speaks of Mali."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_TABLE = """
afghanistan afghan afghans · albania albanian · algeria algerian · angola angolan · argentina argentine argentinian
· armenia armenian · australia australian aussie · austria austrian · azerbaijan azeri azerbaijani · bahrain
bahraini · bangladesh bangladeshi · belarus belarusian · belgium belgian · benin beninese · bolivia bolivian ·
bosnia bosnian · botswana botswanan · brazil brazilian · britain british briton britons english scottish welsh ·
bulgaria bulgarian · burma burmese · burundi burundian · cambodia cambodian · cameroon cameroonian · canada canadian
· chad chadian · chile chilean · china chinese · colombia colombian · congo congolese · croatia croatian croat ·
cuba cuban · cyprus cypriot · czechia czech · denmark danish dane danes · ecuador ecuadorian · egypt egyptian ·
eritrea eritrean · estonia estonian · ethiopia ethiopian · europe european · fiji fijian · finland finnish finn ·
france french · gabon gabonese · gambia gambian · georgia georgian · germany german · ghana ghanaian · greece greek
· guatemala guatemalan · guinea guinean · haiti haitian · honduras honduran · hungary hungarian · iceland icelandic
· india indian · indonesia indonesian · iran iranian · iraq iraqi · ireland irish · israel israeli · italy italian ·
jamaica jamaican · japan japanese · jordan jordanian · kazakhstan kazakh · kenya kenyan · korea korean · kosovo
kosovar · kuwait kuwaiti · laos laotian · latvia latvian · lebanon lebanese · liberia liberian · libya libyan ·
lithuania lithuanian · madagascar malagasy · malawi malawian · malaysia malaysian · mali malian · malta maltese ·
mauritania mauritanian · mexico mexican · moldova moldovan · mongolia mongolian · morocco moroccan · mozambique
mozambican · namibia namibian · nepal nepalese nepali · netherlands dutch · nicaragua nicaraguan · niger nigerien ·
nigeria nigerian · norway norwegian · oman omani · pakistan pakistani · palestine palestinian · panama panamanian ·
paraguay paraguayan · peru peruvian · philippines filipino philippine · poland polish pole poles · portugal
portuguese · qatar qatari · romania romanian · russia russian soviet · rwanda rwandan · salvador salvadoran · arabia
saudi saudis · senegal senegalese · serbia serbian serb serbs · singapore singaporean · slovakia slovak · slovenia
slovenian · somalia somali · spain spanish spaniard · sudan sudanese · sweden swedish swede · switzerland swiss ·
syria syrian · taiwan taiwanese · tajikistan tajik · tanzania tanzanian · thailand thai · tibet tibetan · togo
togolese · tunisia tunisian · turkey turkish turk turks · uganda ugandan · ukraine ukrainian · emirates emirati ·
america american · uruguay uruguayan · uzbekistan uzbek · venezuela venezuelan · vietnam vietnamese · yemen yemeni ·
zambia zambian · zimbabwe zimbabwean · africa african · asia asian · arab arabs arabic · ivory ivorian · sahara
saharan · sahel sahelian · islam islamic islamist islamists muslim muslims · christianity christian christians ·
judaism jewish jew jews · hinduism hindu hindus · west western · east eastern · north northern · south southern ·
kurdistan kurdish kurd kurds · tuareg tuaregs · catalonia catalan · chechnya chechen · scandinavia scandinavian ·
latin · nordic · baltic
"""
# What a word for a people speaks of, by the word in lower case; plurals as well.
LAND_OF = {
    word: line.split()[0]
    for line in _TABLE.replace("\n", " ").split("·")
    for listed in line.split()[1:] or line.split()
    for word in (listed, f"{listed}s")
}

LANDS = frozenset(LAND_OF.values())


# What makes a word for a people of a place's name, and what of the name may have gone before it.
_ENDINGS_OF_PEOPLES = ("ans", "an", "n", "ese", "ish", "ians", "ian", "ic", "is", "i")
_LOST_ENDINGS = ("", "a", "e", "o", "ia", "y")


def speaks_of_one_of(word: str, places: Container[str]) -> bool:
    """Whether a word is one for the people of a place that is named besides: "Talmoran" where there is a Talmora."""
    return any(
        word.endswith(ending) and word.removesuffix(ending) + lost in places
        for ending in _ENDINGS_OF_PEOPLES
        for lost in _LOST_ENDINGS
        if word.removesuffix(ending) + lost != word
    )


def is_demonym(word: str) -> bool:
    """Whether a lower-case word speaks of a people, a faith or a direction and is no name by itself."""
    parts = word.split("-")
    return all(part in LAND_OF for part in parts) or parts[-1] in (
        "backed",
        "led",
        "based",
        "linked",
        "born",
        "speaking",
    )
