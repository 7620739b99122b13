namespace GovDisclosure.Rules.Repair;

/// <summary>差错类型: the slip of the hand or of a reader that explains a proposal. The more plausible ones come first.</summary>
public enum SlipKind
{
    /// <summary>原因不明: no slip known to the library explains the change.</summary>
    None,

    /// <summary>随之错误: a total that fits the wrong cell, because it was computed from it.</summary>
    TotalFollows,

    /// <summary>正负号错误: the number has the wrong sign, such as -5 for 5.</summary>
    Sign,

    /// <summary>数字颠倒: two neighbouring digits changed places, such as 21 for 12.</summary>
    DigitsSwapped,

    /// <summary>漏写数字: one digit is missing, such as 12 for 152.</summary>
    DigitMissing,

    /// <summary>重复数字: one digit was written twice, such as 112 for 12.</summary>
    DigitDoubled,

    /// <summary>拆成两格: one number stands in two neighbouring cells, such as 1 and 2 for 12.</summary>
    CellSplit,

    /// <summary>并成一格: two numbers stand in one cell, such as 12 for 1 and 2.</summary>
    CellsJoined,

    /// <summary>整行错位: numbers of one row stand one column too far to the left or right.</summary>
    RowShifted,

    /// <summary>整列错位: numbers of one column stand one row too high or too low.</summary>
    ColumnShifted,

    /// <summary>两格互换: the numbers of two cells of one row or column changed places.</summary>
    CellsSwapped,

    /// <summary>写错数字: one digit of a number of several digits is another, such as 17 for 12.</summary>
    DigitMistaken,

    /// <summary>多写数字: one digit too many, such as 152 for 12.</summary>
    DigitAdded,

    /// <summary>填补空白: the cell is blank, and an equation says what it must hold.</summary>
    BlankFilled,
}
