namespace Samverkan.EventStore;

/// <summary>What is to become of one row.</summary>
internal abstract record RowChange
{
    private RowChange()
    {
    }

    /// <summary>The row is written whole; unless it <see cref="Replaces"/>, it must not exist.</summary>
    public sealed record Whole(BulkTable Table, object?[] Values, bool Replaces) : RowChange
    {
        /// <summary>Changes some columns of it.</summary>
        public void Take(BulkTable some, object?[] values)
        {
            for (var i = some.Key; i < some.Columns.Count; i++)
            {
                Values[PlaceOf(some.Columns[i])] = values[i];
            }
        }

        private int PlaceOf(BulkColumn column)
        {
            for (var i = 0; i < Table.Columns.Count; i++)
            {
                if (Table.Columns[i].Name == column.Name)
                {
                    return i;
                }
            }

            throw new ArgumentException($"Table {Table.Name} has no column {column.Name} when it is written whole.");
        }
    }

    /// <summary>Some columns of a row change, if there is such a row: the latest value of each.</summary>
    public sealed record Partial : RowChange
    {
        private readonly object?[] _key;

        public Partial(BulkTable table, object?[] values)
        {
            Table = table;
            Values = values;
            _key = values[..table.Key];
        }

        /// <summary>The columns that change.</summary>
        public BulkTable Table { get; private set; }

        /// <summary>The key and their values.</summary>
        public object?[] Values { get; private set; }

        /// <summary>Changes the same columns again, or others too. Tables that change the same columns stay the same, so that rows can travel together.</summary>
        public void Take(BulkTable table, object?[] values)
        {
            var kept = Table.Columns.Zip(Values).Skip(Table.Key).Where(old => !table.Columns.Contains(old.First)).ToList();
            Table = kept.Count == 0 ? table : table with { Columns = [.. table.Columns, .. kept.Select(old => old.First)] };
            Values = [.. _key, .. values[table.Key..], .. kept.Select(old => old.Second)];
        }
    }

    /// <summary>The row is taken away.</summary>
    public sealed record Gone(BulkTable Table, object?[] Key) : RowChange;
}
