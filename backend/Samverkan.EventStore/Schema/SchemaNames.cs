using System.Text.RegularExpressions;

namespace Samverkan.EventStore;

/// <summary>The names that stand in SQL texts. They cannot be parameters, so they are checked.</summary>
internal sealed partial class SchemaNames
{
    public SchemaNames(string schema)
    {
        if (!Identifier().IsMatch(schema))
        {
            throw new ArgumentException($"'{schema}' cannot be the name of a schema.", nameof(schema));
        }

        Schema = schema;
        Keys = schema + "_keys";
    }

    public string Schema { get; }

    public string Keys { get; }

    /// <summary>The table of a stream type's snapshots.</summary>
    public static string DocumentTable(string alias) => "mt_doc_" + alias;

    /// <summary>Whether a text can stand in SQL as it is.</summary>
    public static bool IsIdentifier(string name) => Identifier().IsMatch(name);

    /// <summary>A table's name with its schema; the store's unless it names another.</summary>
    public string Qualify(string table) => table.Contains('.', StringComparison.Ordinal) ? table : $"{Schema}.{table}";

    /// <summary>A text of a migration with its names filled in.</summary>
    public string Fill(string sql) =>
        sql.Replace("{schema}", Schema, StringComparison.Ordinal).Replace("{keys}", Keys, StringComparison.Ordinal);

    [GeneratedRegex("^[a-z][a-z0-9_]{0,50}$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
