"""Spanish, by examples: phrases with what they mean in an article published on Friday 18 January 2013."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2013, 1, 18)


@pytest.mark.parametrize(
    ("text", "values", "date"),
    [
        # Days.
        ("El lunes el río se desbordó.", "2013-01-14", "2013-01-14"),
        ("El alcalde vino el lunes 14 de enero.", "2013-01-14", "2013-01-14"),
        ("El puente se abrió el 14 de enero de 2012.", "2012-01-14", "2012-01-14"),
        ("El puente se abrió el 14 de enero del 2012.", "2012-01-14", "2012-01-14"),
        ("El puente se abrió el 14 de enero pasado.", "2013-01-14", "2013-01-14"),
        ("El puente se abrió el pasado 14 de enero.", "2013-01-14", "2013-01-14"),
        ("El puente se abrirá el próximo 14 de febrero.", "2013-02-14", "2013-02-14"),
        ("El puente se abrió el 3 de julio del año pasado.", "2012-07-03", "2012-07-03"),
        ("Los sindicatos desfilaron el 1º de mayo.", "2012-05-01", "2012-05-01"),
        ("Los sindicatos desfilarán el primero de mayo.", "2013-05-01", "2013-05-01"),
        ("El puente se abrió el viernes 4.", "2013-01-04", "2013-01-04"),
        ("Llegó el 3 de mayo de 2012 y se fue el 5.", "2012-05-03 2012-05-05", "2012-05-03"),
        ("Llegó el 3 de mayo de 2012. El día 5 se fue.", "2012-05-03 2012-05-05", "2012-05-03"),
        ("Llegó el 3 de mayo de 2012. El 27 de ese mismo mes se fue.", "2012-05-03 2012-05-27", "2012-05-03"),
        ("BOGOTÁ, 14 ene (Agencia) - Un tren descarriló.", "2013-01-14", "2013-01-14"),
        ("El texto lleva fecha de 14/01/2013.", "2013-01-14", "2013-01-14"),
        ("El lunes pasado cerró la fábrica.", "2013-01-14", "2013-01-14"),
        ("La fábrica cerró el pasado martes.", "2013-01-15", "2013-01-15"),
        ("La fábrica cierra el próximo martes.", "2013-01-22", "2013-01-22"),
        ("La fábrica cerrará el martes que viene.", "2013-01-22", "2013-01-22"),
        ("Este lunes volvieron las clases.", "2013-01-14", "2013-01-14"),
        ("Ayer se hundió un barco; hoy lo buscan.", "2013-01-17 2013-01-18", "2013-01-17"),
        ("Anteayer se hundió un barco.", "2013-01-16", "2013-01-16"),
        ("El juicio se reanuda mañana sábado.", "2013-01-19", "2013-01-19"),
        ("El juicio se reanuda pasado mañana.", "2013-01-20", "2013-01-20"),
        # Parts of days, times of the clock.
        ("Se inundó en la noche del jueves.", "2013-01-17TNI", "2013-01-17"),
        ("Dos mineros murieron la madrugada del miércoles.", "2013-01-16TMO", "2013-01-16"),
        ("Nevó en la noche del jueves al viernes.", "2013-01-17TNI", "2013-01-17"),
        ("El tren salió el martes por la tarde.", "2013-01-15TAF", "2013-01-15"),
        ("El tren salió el martes en la noche.", "2013-01-15TNI", "2013-01-15"),
        ("El tren salió ayer por la mañana.", "2013-01-17TMO", "2013-01-17"),
        ("El tren saldrá mañana por la mañana.", "2013-01-19TMO", "2013-01-19"),
        ("Anoche se cortó la luz.", "2013-01-17TNI", "2013-01-17"),
        ("Esta mañana nevó en la sierra.", "2013-01-18TMO", "2013-01-18"),
        ("La tarde del 14 cayó un rayo.", "2013-01-14TAF", "2013-01-14"),
        ("La asamblea empieza a las 10.30.", "2013-01-18T10:30", "2013-01-18"),
        ("La asamblea empieza a las 15:30 horas.", "2013-01-18T15:30", "2013-01-18"),
        ("La asamblea empezó a las diez y media de la noche.", "2013-01-18T22:30", "2013-01-18"),
        ("La asamblea empezó a las 9 de la mañana.", "2013-01-18T09:00", "2013-01-18"),
        ("La asamblea empezó el martes a las 3 p. m.", "2013-01-15T15:00", "2013-01-15"),
        ("La asamblea acabó a medianoche.", "2013-01-18T24:00", "2013-01-18"),
        ("La asamblea acabó a las 12 de la noche.", "2013-01-18T24:00", "2013-01-18"),
        ("La asamblea acabó al mediodía.", "2013-01-18T12:00", "2013-01-18"),
        ("El sismo se sintió a las 10.15 (15.15 GMT) del domingo.", "2013-01-13T10:15 2013-01-13T15:15 2013-01-13", ""),
        ("El sismo se sintió a las 21.40 del 14 de enero.", "2013-01-14T21:40", "2013-01-14"),
        ("El sismo se sintió cerca de la medianoche del martes.", "2013-01-15T24:00", "2013-01-15"),
        ("El sismo se sintió ayer a las 9 de la mañana.", "2013-01-17T09:00", "2013-01-17"),
        ("El sismo se sintió a las 11.45 de ayer.", "2013-01-17T11:45", "2013-01-17"),
        ("El sismo se sintió a las 19:00 hora local.", "2013-01-18T19:00", "2013-01-18"),
        ("El sismo se sintió el día 14 a las seis de la tarde.", "2013-01-14T18:00", "2013-01-14"),
        ("Llegaron el 14 por la noche.", "2013-01-14TNI", "2013-01-14"),
        ("Llegaron el martes. Al caer la tarde nevó.", "2013-01-15 2013-01-15TEV", "2013-01-15"),
        ("Deben volver antes del anochecer.", "2013-01-18TEV", ""),
        # Weeks to halves.
        ("El consejo votó el mes pasado.", "2012-12", "2012-12"),
        ("El consejo votará la semana que viene.", "2013-W04", "2013-01-21/2013-01-27"),
        ("El consejo votará la próxima semana.", "2013-W04", "2013-01-21/2013-01-27"),
        ("El consejo votó a principios de esta semana.", "2013-W03", "2013-01-14/2013-01-20"),
        ("El fin de semana llovió.", "2013-W02-WE", "2013-01-12/2013-01-13"),
        ("Los fines de semana abre el museo.", "XXXX-WXX-WE", ""),
        ("Nevó la primera semana de mayo de 2012.", "2012-W18", "2012-04-30/2012-05-06"),
        ("El 3 de mayo de 2012 se fue y el último día del mes volvió.", "2012-05-03 2012-05-31", "2012-05-03"),
        ("En lo que va de año han muerto nueve mineros.", "2013", "2013-01"),
        ("El próximo fin de semana lloverá.", "2013-W03-WE", "2013-01-19/2013-01-20"),
        ("La ley fue aprobada en marzo pasado.", "2012-03", "2012-03"),
        ("La ley fue aprobada a mediados de marzo.", "2012-03", "2012-03"),
        ("La ley fue aprobada en mayo del año pasado.", "2012-05", "2012-05"),
        ("La ley se votará a fin de mes.", "2013-01", "2013-01"),
        ("El estadio ardió en el verano de 2012.", "2012-SU", "2012-22"),
        ("Las ventas cayeron en el tercer trimestre de 2012.", "2012-Q3", "2012-07/2012-09"),
        ("Las ventas cayeron en el primer semestre.", "2012-H1", "2012-01/2012-06"),
        # Years and longer.
        ("La fábrica cerró a finales de 2012.", "2012", "2012"),
        ("El año pasado no llovió.", "2012", "2012"),
        ("En 2009 no llovió.", "2009", "2009"),
        ("La ciudad creció en los años noventa.", "199", "199X"),
        ("La ciudad creció en la década de 1920.", "192", "192X"),
        ("La ciudad creció en el siglo XX.", "19", "19XX"),
        ("La ciudad creció a finales del siglo XIX.", "18", "18XX"),
        ("César murió en el 44 a. C.", "BC0044", "-0043"),
        # Counted from another time.
        ("El barco zarpó hace una semana.", "2013-01-11", "2013-01-11"),
        ("El barco zarpó hace tres días.", "2013-01-15", "2013-01-15"),
        ("El barco zarpó hace exactamente dos semanas.", "2013-01-04", "2013-01-04"),
        ("El mismo barco encalló dos años atrás.", "2011", "2011"),
        ("El barco zarpará dentro de dos semanas.", "2013-02-01", "2013-02-01"),
        ("La víspera había llovido.", "2013-01-17", "2013-01-17"),
        ("El rey murió el 3 de mayo de 2012. Al día siguiente cayó el gobierno.", "2012-05-03 2012-05-04", ""),
        ("El rey murió el 3 de mayo de 2012. Dos días después cayó el gobierno.", "2012-05-03 2012-05-05", ""),
        ("El rey murió el 3 de mayo de 2012. Al otro día cayó el gobierno.", "2012-05-03 2012-05-04", ""),
        ("El rey murió el 3 de mayo de 2012. El 4 la reina huyó.", "2012-05-03 2012-05-04", ""),
        ("El rey murió el 3 de mayo de 2012. Horas después huyó la reina.", "2012-05-03 2012-05-03TXX", ""),
        ("El rey murió el 3 de mayo de 2012, días después de la batalla.", "2012-05-03 PXD", ""),
        ("El rey murió el 3 de mayo de 2012. Tres días antes estaba sano.", "2012-05-03 2012-04-30", ""),
        ("El rey murió el 3 de mayo de 2012. A los tres días cayó el gobierno.", "2012-05-03 2012-05-06", ""),
        ("El rey murió el 3 de mayo de 2012. Esa misma noche hubo fiesta.", "2012-05-03 2012-05-03TNI", ""),
        ("El rey murió el 3 de mayo de 2012. A la mañana siguiente nevó.", "2012-05-03 2012-05-04TMO", ""),
        ("El rey murió el 3 de mayo de 2012. El año siguiente fue seco.", "2012-05-03 2013", ""),
        # Boundaries and ranges.
        ("Los maestros están en huelga desde abril.", "2012-04", "2012-04/.."),
        ("La tregua rige desde el 11 de enero.", "2013-01-11", "2013-01-11/.."),
        ("La tregua rige hasta el 31 de marzo.", "2013-03-31", "/2013-03-31"),
        ("Cada parte debe responder antes del 15 de febrero.", "2013-02-15", "../2013-02-14"),
        ("El tren circulará a partir del martes.", "2013-01-22", "2013-01-22/.."),
        ("Los precios bajaron entre mayo y julio de 2012.", "2012-05 2012-07", "2012-05/2012-07"),
        ("El festival se celebró del 3 al 5 de mayo de 2012.", "2012-05-03 2012-05-05", "2012-05-03/2012-05-05"),
        ("La cumbre será el 24 y 25 de enero.", "2013-01-24 2013-01-25", "2013-01-24"),
        ("La cumbre será del 20 al 24 de este mes.", "2013-01-20 2013-01-24", "2013-01-20/2013-01-24"),
        ("El puerto estuvo cerrado de lunes a jueves.", "2013-01-14 2013-01-17", "2013-01-14/2013-01-17"),
        ("El puerto cerrará del viernes al domingo.", "2013-01-18 2013-01-20", "2013-01-18/2013-01-20"),
        ("Llovió entre el lunes y el miércoles.", "2013-01-14 2013-01-16", "2013-01-14/2013-01-16"),
        ("Gobernó de 2002 a 2012.", "2002 2012", "2002/2012"),
        # Lengths of time, what comes again, what has no date.
        ("La toma duró más de dos semanas.", "P2W", ""),
        ("La toma duró treinta y un días.", "P31D", ""),
        ("La toma duró un par de semanas.", "P2W", ""),
        ("La toma duró dos años y medio.", "P2Y6M", ""),
        ("La toma duró dos años y tres meses.", "P2Y3M", ""),
        ("La toma duró media hora.", "PT30M", ""),
        ("La toma duró dos noches.", "P2D", ""),
        ("La dinastía duró ciento veinte años.", "P120Y", ""),
        ("La dinastía duró trescientos cuarenta y dos años.", "P342Y", ""),
        ("La toma duró varios meses.", "PXM", ""),
        ("Durante años nadie protestó.", "PXY", ""),
        ("Están en huelga desde hace tres semanas.", "P3W", ""),
        ("En los últimos cuatro días ha llovido.", "P4D", "2013-01-15/2013-01-18"),
        ("En los próximos días lloverá.", "PXD", "2013-01-18/2013-01-21~"),
        ("El mercado abre cada lunes.", "XXXX-WXX-1", ""),
        ("El mercado abre todos los martes.", "XXXX-WXX-2", ""),
        ("El mercado abre los domingos.", "XXXX-WXX-7", ""),
        ("El mercado abre los lunes, miércoles y viernes.", "XXXX-WXX-1 XXXX-WXX-3 XXXX-WXX-5", ""),
        ("Hay 350 rescates al año.", "P1Y", ""),
        ("El congreso se celebra cada dos años.", "P2Y", ""),
        ("Actualmente no hay agua.", "PRESENT_REF", ""),
        ("Hoy en día no hay agua.", "PRESENT_REF", ""),
        # Feasts.
        ("El concierto de Navidad fue cancelado.", "2012-12-25", "2012-12-25"),
        ("El mercado cierra en Año Nuevo.", "2014-01-01", "2014-01-01"),
        ("El volcán estalló el Viernes Santo de 2012.", "2012-04-06", "2012-04-06"),
    ],
)
def test_sentences_as_agencies_write_them(text: str, values: str, date: str) -> None:
    """All expressions of a sentence are found, with the date or stretch of time that the first one gives."""
    timexes = tag(text, PUBLISHED, "news", "es")
    assert " ".join(timex.value for timex in timexes) == values
    if date:
        assert str(timexes[0].interval or timexes[0].date) == date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("El consejo se reunió el martes.", "2013-01-15"),
        ("El consejo se reunirá el martes.", "2013-01-22"),
        ("El consejo se reúne el martes.", "2013-01-22"),
        ("El consejo va a votar el martes.", "2013-01-22"),
        ("El consejo debe votar el martes.", "2013-01-22"),
        ("Está previsto que el consejo vote el martes.", "2013-01-22"),
        ("La votación está prevista para el martes.", "2013-01-22"),
        ("Los sindicatos llamaron a la huelga para el martes.", "2013-01-22"),
        ("El alcalde anunció que renunciará el martes.", "2013-01-22"),
        ("Los alcaldes anunciaron que renunciarían el martes.", "2013-01-22"),
        ("El alcalde anunció que renunciaría el martes.", "2013-01-22"),
        ("El alcalde visitó la comisaría el martes.", "2013-01-15"),
        ("El precio llega a dos pesos desde el martes.", "2013-01-15"),
        ("Los alcaldes trabajaban el martes.", "2013-01-15"),
        ("Murió el martes en Lima.", "2013-01-15"),
        ("Llovió de martes a jueves.", "2013-01-15 2013-01-17"),
        ("Volverá de la capital el martes.", "2013-01-22"),
        ("El hombre detenido el martes será juzgado.", "2013-01-15"),
        ("Detenido el martes, el hombre será juzgado.", "2013-01-15"),
        ("Las víctimas del ataque del martes serán enterradas.", "2013-01-15"),
        ("La fiesta del martes será breve.", "2013-01-22"),
        ("La reunión fue aplazada hasta el martes.", "2013-01-22"),
        ("La lluvia duró hasta el martes.", "2013-01-15"),
        ("El viernes votó el senado.", "2013-01-18"),
        ("El sindicato firmó el acuerdo, y el martes volverá al trabajo.", "2013-01-22"),
        ("Anunciaron que el lunes y el martes serán feriados.", "2013-01-21 2013-01-22"),
    ],
)
def test_tense_decides_a_weekday(text: str, day: str) -> None:
    """A weekday of what has been is the latest, of what is to come the next."""
    assert " ".join(timex.value for timex in tag(text, PUBLISHED, "news", "es")) == day


@pytest.mark.parametrize(
    "text",
    [
        "Acudieron 2.013 personas.",
        "Viajó a Santo Domingo.",
        "Domingo Duarte ganó.",
        "Julio Rojas ganó.",
        "Las madres de la Plaza de Mayo ganaron.",
        "Un hombre de 45 años fue herido.",
        "Buscan a dos hermanos de 34 y 41 años.",
        "El viento sopla a 90 kilómetros por hora.",
        "La sesión se suspendió por Semana Santa.",
        "El 14 por ciento votó en contra.",
        "El vuelo 2012 fue cancelado.",
        "Quedó en segundo lugar.",
        "Llegó más tarde.",
        "Fue el Martes Negro de la bolsa.",
        "Costó 1.990 pesos.",
        "La marcha partió de la plaza.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    """Words that look like times give no date."""
    assert [timex.text for timex in tag(text, PUBLISHED, "news", "es")] == []
