package xiangyi.files;

/** What somebody attaches: its name on their machine and its bytes. */
public record Content(String name, byte[] bytes) {

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
