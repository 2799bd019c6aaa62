"""Names in sentences of the news, with kind and role, and sentences whose capitals are no names or no people.

Each pair is a sentence, an article of its own, and the entries that it should lead to: "person Ana Ruiz (mayor)" with
the role behind the name, "place Nola", "organisation Blue Star". What is not listed must not be proposed.
"""

from __future__ import annotations

EXAMPLES: tuple[tuple[str, str], ...] = (
    # People by title, office and rank
    ("Finance Minister Ana Ruiz resigned on Monday.", "person Ana Ruiz (Finance Minister)"),
    ("Former president Jorge Alva was jailed.", "person Jorge Alva (Former president)"),
    ("Prime Minister Mette Lund flew to Oslo.", "person Mette Lund (Prime Minister); place Oslo"),
    ("Judge Harriet Stowe sentenced him to nine years.", "person Harriet Stowe (Judge)"),
    ("Gen. Pavel Orlik took command of the garrison.", "person Pavel Orlik (Gen.)"),
    ("Police chief Lena Orsk spoke with the men.", "person Lena Orsk (Police chief)"),
    ("Chief executive Dana Whitlock will leave in June.", "person Dana Whitlock (Chief executive)"),
    ("Archbishop Paul Mbeki led the funeral.", "person Paul Mbeki (Archbishop)"),
    ("The singer Nadia Karam cancelled a concert.", "person Nadia Karam (singer)"),
    ("Striker Tomas Vega scored twice.", "person Tomas Vega (Striker)"),
    ("Swedish ambassador Karl Berg returned home.", "person Karl Berg (Swedish ambassador)"),
    ("Dr. Amina Yusuf treated the wounded.", "person Amina Yusuf (Dr.)"),
    # People by apposition
    (
        "Colonel Didier Maro, head of the forces in Sarn, said the town was calm.",
        "person Didier Maro (head of the forces in Sarn); place Sarn",
    ),
    ("Eva Moss, a marine biologist, found the wreck.", "person Eva Moss (marine biologist)"),
    ("Piotr Zielinski, the mayor of Torvik, stepped down.", "person Piotr Zielinski (mayor of Torvik); place Torvik"),
    ("The union's leader, Greta Holm, addressed the crowd.", "person Greta Holm (leader)"),
    ("The mayor of Lastrow, Otto Brandt, resigned.", "person Otto Brandt (mayor of Lastrow); place Lastrow"),
    ("Rosa Duarte, 61, was pulled from the rubble.", "person Rosa Duarte"),
    ("Emil Vask, who owns the ferry, was questioned.", "person Emil Vask"),
    ("Hans Tell, spokesman for the miners, said work would resume.", "person Hans Tell (spokesman for the miners)"),
    (
        "Mara Quist, chief economist at Nordbank, said prices would fall.",
        "person Mara Quist (chief economist at Nordbank); organisation Nordbank",
    ),
    ("Yusuf Demir, captain of the Dolphin, survived.", "person Yusuf Demir (captain of the Dolphin)"),
    ("Carla Ferri, the country's first woman president, was sworn in.", "person Carla Ferri (first woman president)"),
    ("Liam O'Dowd, a 34-year-old teacher, lost his house.", "person Liam O'Dowd (teacher)"),
    # People who speak
    ("“We lost everything,” said Juan Castro.", "person Juan Castro"),
    ("Tom Hill said that the bridge was safe.", "person Tom Hill"),
    ("Anders Nygaard told reporters he was innocent.", "person Anders Nygaard"),
    (
        "According to Sofia Lindqvist, a lawyer for the family, nobody was warned.",
        "person Sofia Lindqvist (lawyer for the family)",
    ),
    # Surname only, and particles
    ("Governor Elena Petrova declared an emergency. Petrova will tour the valley.", "person Elena Petrova (Governor)"),
    (
        "Defence Minister Jan van der Velde quit. Van der Velde denied wrongdoing.",
        "person Jan van der Velde (Defence Minister)",
    ),
    ("President Luis de la Cruz arrived. De la Cruz met nobody.", "person Luis de la Cruz (President)"),
    ("Justice Minister Omar al-Hadi said so. Al-Hadi is 50.", "person Omar al-Hadi (Justice Minister)"),
    # Places
    ("A quake struck near Marenza on Tuesday.", "place Marenza"),
    ("Thousands marched in the city of Belvara.", "place Belvara"),
    ("A ferry sank off Port Laval.", "place Port Laval"),
    ("Troops withdrew from Karsk and Dolny.", "place Karsk; place Dolny"),
    ("The train left for San Aurelio in the morning.", "place San Aurelio"),
    ("Fires burned across northern Tamora.", "place Tamora"),
    ("He was born in the village of Upper Sarn.", "place Upper Sarn"),
    ("The summit in New Halden ended without a deal.", "place New Halden"),
    ("The port of Callao was closed.", "place Callao"),
    ("Snow fell in Zermoor, Austria.", "place Zermoor; place Austria"),
    ("The capital, Orlen, was quiet.", "place Orlen"),
    ("Ships waited outside the harbour at Hafen.", "place Hafen"),
    ("She lives in Lowe County.", "place Lowe County"),
    ("The convoy crossed Lake Mirn.", "place Lake Mirn"),
    ("Climbers died on Mount Karra.", "place Mount Karra"),
    ("The Orrin River burst its banks.", "place Orrin River"),
    ("Farms along the River Orrin were flooded.", "place River Orrin"),
    # Organisations
    ("The Constitutional Court rejected the appeal.", "organisation Constitutional Court"),
    ("Workers at Blue Star Airlines walked out.", "organisation Blue Star Airlines"),
    ("The Ministry of Health confirmed nine cases.", "organisation Ministry of Health"),
    ("The World Trade Organization (WTO) ruled on Friday.", "organisation World Trade Organization"),
    ("The People's Party expelled three members.", "organisation People's Party"),
    ("The University of Torvik closed its doors.", "organisation University of Torvik"),
    ("Shares in Skylark Group fell.", "organisation Skylark Group"),
    ("The Red Cross sent tents.", "organisation Red Cross"),
    ("The drug company Veridia recalled the vaccine.", "organisation Veridia"),
    ("The Central Bank of Zanvia raised rates.", "organisation Central Bank of Zanvia"),
    ("Moss Energy Inc. bought the mine.", "organisation Moss Energy Inc"),
    ("The Association of Free Miners called a strike.", "organisation Association of Free Miners"),
    ("The rebel group Dawn Front claimed the attack.", "organisation Dawn Front"),
    ("The National Weather Service issued a warning.", "organisation National Weather Service"),
    # More than one in a sentence
    (
        "Foreign Minister Ilse Marn met EU envoy Paolo Ricci in Geneva.",
        "person Ilse Marn (Foreign Minister); person Paolo Ricci (EU envoy); place Geneva",
    ),
    (
        "Actress Vera Stone and director Paul Fink married in Ravello.",
        "person Vera Stone (Actress); person Paul Fink (director); place Ravello",
    ),
    (
        "Prosecutor Nora Kell charged banker Leo Brandt with fraud.",
        "person Nora Kell (Prosecutor); person Leo Brandt (banker)",
    ),
    ("Lawyers for Victor Daneff filed an appeal in Belvara.", "person Victor Daneff; place Belvara"),
    ("Police arrested Mila Stanek at Belvara airport.", "person Mila Stanek"),
    ("The court acquitted Boris Hale of murder.", "person Boris Hale"),
    # What is no name, or no person
    ("Esk Water rose by two metres on Monday, said the river board.", ""),
    ("The Esk Water, a small river, burst its banks.", ""),
    ("On Monday the French and German ministers met.", ""),
    ("Hundreds of Catholics prayed at Easter.", ""),
    ("The English teacher was not hurt.", ""),
    ("He won the Golden Bear for his film Silent Winter.", ""),
    ("Operation Night Owl began at dawn.", ""),
    ("Hurricane Dora weakened overnight.", ""),
    ("The Treaty of Halden expired.", ""),
    ("World War II ended long ago.", ""),
    ("Two Boeing 737 jets collided.", ""),
    ("The MV Aurora ran aground.", ""),
    ("“Breaking News,” the screen said.", ""),
    ("Christmas Eve was cold.", ""),
    ("Islamists and Christians clashed.", ""),
    ("Police said nobody was hurt. Officials agreed.", ""),
    ("Many Germans stayed at home on Sunday.", ""),
    ("The Black Friday sales were weak.", ""),
    ("It was the worst storm since January.", ""),
    ("Article Nine of the law was struck down.", ""),
)
