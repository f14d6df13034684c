package xiangyi;

public class Xiangyi {
    public static void main(String[] args) {}
}
