package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Dates;
import xiangyi.documents.OfficialDocument;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.Secrets;
import xiangyi.shared.Text;

/**
 * What whoever petitions is told in writing within fifteen days: that it came, which way it goes, and by which procedure
 * (《信访工作条例》第二十三条).
 *
 * @param units to whom it was handed over
 */
record PetitionNotice(String place, PetitionCard petition, Secrets secrets, List<String> units) {

    OfficialDocument letter(LocalDate day) {
        var agency = said("agency", place);
        return OfficialDocument.letter(agency)
                .title(said("title"))
                .addressee(secrets.petitioner().open())
                .paragraph(said(
                        "received",
                        Dates.full(petition.receivedOn()),
                        Text.text(petition.channel()),
                        petition.matter()))
                .paragraph(units.isEmpty() ? said("way") : said("way.units", String.join("、", units)))
                .paragraph(said("procedure." + petition.kind()))
                .paragraph(said("ask", place))
                .toBeSealed(agency, day)
                .build();
    }

    private static String said(String key, Object... values) {
        return Text.text("petitions.notice." + key, values);
    }
}
