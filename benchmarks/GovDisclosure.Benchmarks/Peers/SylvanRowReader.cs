using System.Collections;
using System.Collections.ObjectModel;
using System.Data.Common;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Offers rows to the writer of Sylvan, which takes nothing but a data reader. What the writer does not ask for is not there.</summary>
internal sealed class SylvanRowReader(IReadOnlyList<ArrayRow> rows) : DbDataReader, IDbColumnSchemaGenerator
{
    private const int Head = 4;

    private int _at = -1;

    public override int FieldCount => ArrayRow.Columns.Count;

    public override bool HasRows => rows.Count > 0;

    public override int Depth => 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => 0;

    private ArrayRow Row => rows[_at];

    public override object this[int ordinal] => throw new NotSupportedException();

    public override object this[string name] => throw new NotSupportedException();

    public override bool Read() => ++_at < rows.Count;

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => false;

    public override string GetName(int ordinal) => ArrayRow.Columns[ordinal];

    public override Type GetFieldType(int ordinal) =>
        ordinal is 0 or 1 or 3 ? typeof(string)
        : ordinal == 2 ? typeof(int)
        : IsAmount(ordinal) ? typeof(decimal)
        : typeof(long);

    public ReadOnlyCollection<DbColumn> GetColumnSchema() =>
        new([.. Enumerable.Range(0, FieldCount).Select(ordinal => new Column(GetName(ordinal), GetFieldType(ordinal)))]);

    public override string GetString(int ordinal) => ordinal switch
    {
        0 => Row.Agency,
        1 => Row.Kind,
        _ => Row.Edition,
    };

    public override int GetInt32(int ordinal) => Row.Year;

    public override long GetInt64(int ordinal) => Row.Counts[ordinal - Head];

    public override decimal GetDecimal(int ordinal) => Row.Amount;

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override int GetOrdinal(string name) => throw new NotSupportedException();

    public override object GetValue(int ordinal) => throw new NotSupportedException();

    public override int GetValues(object[] values) => throw new NotSupportedException();

    public override bool GetBoolean(int ordinal) => throw new NotSupportedException();

    public override byte GetByte(int ordinal) => throw new NotSupportedException();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException();

    public override char GetChar(int ordinal) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException();

    public override DateTime GetDateTime(int ordinal) => throw new NotSupportedException();

    public override double GetDouble(int ordinal) => throw new NotSupportedException();

    public override float GetFloat(int ordinal) => throw new NotSupportedException();

    public override Guid GetGuid(int ordinal) => throw new NotSupportedException();

    public override short GetInt16(int ordinal) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    private bool IsAmount(int ordinal) => ordinal == FieldCount - 1;

    private sealed class Column : DbColumn
    {
        public Column(string name, Type type)
        {
            ColumnName = name;
            DataType = type;
            AllowDBNull = false;
        }
    }
}
