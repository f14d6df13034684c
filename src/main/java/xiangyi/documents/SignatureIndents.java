package xiangyi.documents;

/** How far agency and date keep from the right margin, in characters. */
record SignatureIndents(double agency, double date) {

    static SignatureIndents of(Signature signature) {
        var agency = Width.of(signature.agency());
        var date = Width.of(PaperDates.written(signature.date()));
        return signature.sealed() ? sealed(agency, date) : plain(agency, date);
    }

    /** The date four characters in, the agency centred on it; a long agency pushes both to the left. */
    private static SignatureIndents sealed(double agency, double date) {
        var middle = Math.max(4 + date / 2, agency / 2);
        return new SignatureIndents(middle - agency / 2, middle - date / 2);
    }

    /** The agency two characters in, the date beginning two characters behind it; a longer date is itself two in. */
    private static SignatureIndents plain(double agency, double date) {
        return date > agency ? new SignatureIndents(4 + date - agency, 2) : new SignatureIndents(2, agency - date);
    }
}
