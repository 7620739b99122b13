using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>A rate of growth, and the statements before it that it may be about; the nearest stands last.</summary>
internal readonly record struct GrowthStatement(GrowthRate Rate, ReportSection? Section, int Paragraph, ImmutableArray<Statement> About);
